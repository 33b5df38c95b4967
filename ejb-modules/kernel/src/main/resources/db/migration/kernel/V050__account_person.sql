-- Who in the directory the owner of an account is; the directory's tables are made later, so there is no foreign key.
ALTER TABLE kernel_account ADD COLUMN person_id BIGINT NULL, ADD INDEX kernel_account_person (person_id);
