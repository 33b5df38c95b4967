-- Accounts that only group others in the reports: headings. Nothing is posted to them.
ALTER TABLE funding_account
  ADD COLUMN id BIGINT NULL,
  ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
  ADD COLUMN request_id CHAR(36) NULL UNIQUE,
  ADD COLUMN is_heading BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN heading_code VARCHAR(8) NULL;
UPDATE funding_account SET id = NEXT VALUE FOR hec_id;
ALTER TABLE funding_account
  MODIFY COLUMN id BIGINT NOT NULL DEFAULT 0,
  MODIFY COLUMN name_latin VARCHAR(300) NULL,
  MODIFY COLUMN name_arabic VARCHAR(300) NULL,
  ADD UNIQUE (id),
  ADD FOREIGN KEY (heading_code) REFERENCES funding_account (code),
  ADD CONSTRAINT funding_account_name CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  ADD CONSTRAINT funding_account_heading CHECK (NOT is_heading OR heading_code IS NULL);

-- Scripts that bring accounts name no id.
CREATE TRIGGER funding_account_id BEFORE INSERT ON funding_account
  FOR EACH ROW SET NEW.id = IF(NEW.id = 0, NEXT VALUE FOR hec_id, NEW.id);

DELIMITER //
CREATE TRIGGER funding_entry_no_heading BEFORE INSERT ON funding_entry FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM funding_account WHERE code IN (NEW.debit, NEW.credit) AND is_heading) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Nothing is posted to a heading of the chart of accounts.';
  END IF;
END//
DELIMITER ;
