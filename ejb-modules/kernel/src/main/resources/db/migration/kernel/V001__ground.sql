-- One sequence for the ids of all records. EclipseLink takes the value it gets as the last of its block of 50.
CREATE SEQUENCE hec_id START WITH 50 INCREMENT BY 50 CACHE 20;

CREATE TABLE kernel_number (
  series VARCHAR(8)  NOT NULL,
  year   SMALLINT    NOT NULL,
  taken  BIGINT      NOT NULL,
  PRIMARY KEY (series, year)
) DEFAULT CHARSET = utf8mb4;

-- The audit trail: append only, refused by the database itself.
CREATE SEQUENCE kernel_audit_id START WITH 1 INCREMENT BY 1 CACHE 1000;

CREATE TABLE kernel_audit (
  id          BIGINT       NOT NULL PRIMARY KEY,
  at          DATETIME(6)  NOT NULL,
  username    VARCHAR(64)  NOT NULL,
  via         VARCHAR(200) NOT NULL,
  activity    VARCHAR(120) NULL,
  action      CHAR(1)      NOT NULL,
  record_kind VARCHAR(40)  NOT NULL,
  record_id   BIGINT       NOT NULL,
  entity      VARCHAR(60)  NOT NULL,
  entity_id   BIGINT       NOT NULL,
  changes     LONGTEXT     NOT NULL CHECK (JSON_VALID(changes)),
  INDEX kernel_audit_record (record_kind, record_id, id),
  INDEX kernel_audit_user (username, id)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER kernel_audit_no_update BEFORE UPDATE ON kernel_audit
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append only.';
CREATE TRIGGER kernel_audit_no_delete BEFORE DELETE ON kernel_audit
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append only.';

CREATE TABLE kernel_account (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  username        VARCHAR(64)  NOT NULL UNIQUE,
  name_latin      VARCHAR(300) NULL,
  name_arabic     VARCHAR(300) NULL,
  email           VARCHAR(254) NULL,
  password_hash   VARCHAR(200) NOT NULL,
  must_change     BOOLEAN      NOT NULL,
  language        CHAR(2)      NOT NULL,
  time_zone       VARCHAR(60)  NOT NULL,
  active          BOOLEAN      NOT NULL,
  failed_attempts INT          NOT NULL,
  locked_until    DATETIME(6)  NULL,
  password_set_at DATETIME(6)  NOT NULL,
  last_sign_in    DATETIME(6)  NULL,
  last_sign_out   DATETIME(6)  NULL,
  CHECK (failed_attempts >= 0),
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE kernel_account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(40) NOT NULL,
  PRIMARY KEY (account_id, role),
  FOREIGN KEY (account_id) REFERENCES kernel_account (id)
) DEFAULT CHARSET = utf8mb4;
