-- What two people are to each other.
CREATE TABLE directory_relation (
  id        BIGINT       NOT NULL PRIMARY KEY,
  version   BIGINT       NOT NULL,
  person_id BIGINT       NOT NULL,
  other_id  BIGINT       NOT NULL,
  kind      VARCHAR(20)  NOT NULL CHECK (kind IN ('RELATIVE', 'CO_AUTHOR', 'COLLEAGUE', 'MENTOR')),
  first_day DATE         NULL,
  last_day  DATE         NULL,
  note      VARCHAR(500) NULL,
  CHECK (person_id <> other_id),
  CHECK (last_day >= first_day),
  INDEX directory_relation_person (person_id),
  INDEX directory_relation_other (other_id),
  FOREIGN KEY (person_id) REFERENCES directory_person (id),
  FOREIGN KEY (other_id) REFERENCES directory_person (id)
) DEFAULT CHARSET = utf8mb4;

-- What the owner of an account, or somebody for them, declared about a record before they looked at it.
CREATE TABLE directory_declaration (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  record      VARCHAR(60)   NOT NULL,
  username    VARCHAR(64)   NOT NULL,
  kind        VARCHAR(20)   NULL,
  because     VARCHAR(1000) NULL,
  declared_by VARCHAR(64)   NOT NULL,
  declared_at DATETIME(6)   NOT NULL,
  UNIQUE (record, username),
  CHECK (kind IS NOT NULL OR because IS NULL)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_team_member (
  id        BIGINT       NOT NULL PRIMARY KEY,
  version   BIGINT       NOT NULL,
  record    VARCHAR(60)  NOT NULL,
  username  VARCHAR(64)  NULL,
  person_id BIGINT       NULL,
  role      VARCHAR(120) NOT NULL,
  first_day DATE         NOT NULL,
  last_day  DATE         NULL,
  note      VARCHAR(1000) NULL,
  CHECK (username IS NOT NULL OR person_id IS NOT NULL),
  CHECK (last_day >= first_day),
  INDEX directory_team_member_record (record),
  INDEX directory_team_member_username (username),
  FOREIGN KEY (person_id) REFERENCES directory_person (id)
) DEFAULT CHARSET = utf8mb4;
