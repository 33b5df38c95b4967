CREATE TABLE kernel_document (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  subject         VARCHAR(60)  NOT NULL,
  file_name       VARCHAR(200) NOT NULL,
  type            VARCHAR(12)  NOT NULL,
  size_bytes      BIGINT       NOT NULL CHECK (size_bytes > 0),
  sha256          CHAR(64)     NOT NULL,
  title           VARCHAR(300) NULL,
  language        VARCHAR(8)   NULL,
  attached_at     DATETIME(6)  NOT NULL,
  attached_by     VARCHAR(64)  NOT NULL,
  removed_at      DATETIME(6)  NULL,
  removed_by      VARCHAR(64)  NULL,
  removed_because VARCHAR(500) NULL,
  INDEX kernel_document_subject (subject, id),
  INDEX kernel_document_content (sha256),
  CHECK ((removed_at IS NULL) = (removed_because IS NULL))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE kernel_document_piece (
  document_id BIGINT     NOT NULL,
  position    INT        NOT NULL,
  content     MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id) REFERENCES kernel_document (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE kernel_outbox (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  idempotency_key VARCHAR(120) NOT NULL UNIQUE,
  channel         VARCHAR(20)  NOT NULL,
  recipient       VARCHAR(320) NOT NULL,
  subject_line    VARCHAR(300) NOT NULL,
  body            LONGTEXT     NOT NULL,
  document_id     BIGINT       NULL,
  about           VARCHAR(60)  NULL,
  queued_at       DATETIME(6)  NOT NULL,
  queued_by       VARCHAR(64)  NOT NULL,
  state           VARCHAR(10)  NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED')),
  attempts        INT          NOT NULL,
  next_try_at     DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  last_error      VARCHAR(500) NULL,
  INDEX kernel_outbox_due (state, next_try_at),
  INDEX kernel_outbox_about (about, id),
  FOREIGN KEY (document_id) REFERENCES kernel_document (id),
  CHECK ((sent_at IS NOT NULL) = (state = 'SENT'))
) DEFAULT CHARSET = utf8mb4;
