CREATE TABLE kernel_intake (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  number      VARCHAR(20)  NOT NULL UNIQUE,
  kind        VARCHAR(40)  NOT NULL,
  request_id  CHAR(36)     NOT NULL UNIQUE,
  file_name   VARCHAR(200) NOT NULL,
  sha256      CHAR(64)     NULL,
  document_id BIGINT       NULL,
  state       VARCHAR(10)  NOT NULL CHECK (state IN ('UPLOADED', 'CHECKING', 'PREVIEW', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
  header_line INT          NOT NULL,
  header      LONGTEXT     NOT NULL CHECK (JSON_VALID(header)),
  mapping     LONGTEXT     NOT NULL CHECK (JSON_VALID(mapping)),
  day_order   VARCHAR(12)  NOT NULL CHECK (day_order IN ('MONTH_FIRST', 'DAY_FIRST')),
  total_rows  INT          NOT NULL,
  job_id      BIGINT       NULL,
  uploaded_at DATETIME(6)  NOT NULL,
  uploaded_by VARCHAR(64)  NOT NULL,
  INDEX kernel_intake_kind (kind, id),
  INDEX kernel_intake_content (sha256),
  FOREIGN KEY (document_id) REFERENCES kernel_document (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE kernel_intake_row (
  id        BIGINT      NOT NULL PRIMARY KEY,
  version   BIGINT      NOT NULL,
  intake_id BIGINT      NOT NULL,
  line      INT         NOT NULL,
  cells     LONGTEXT    NOT NULL CHECK (JSON_VALID(cells)),
  verdict   VARCHAR(10) NOT NULL CHECK (verdict IN ('READY', 'WARNING', 'DUPLICATE', 'ERROR')),
  reasons   LONGTEXT    NOT NULL CHECK (JSON_VALID(reasons)),
  state     VARCHAR(10) NOT NULL CHECK (state IN ('NEW', 'APPLIED', 'REFUSED', 'UNDONE')),
  record    VARCHAR(60) NULL,
  UNIQUE KEY kernel_intake_row_line (intake_id, line),
  INDEX kernel_intake_row_state (intake_id, state, verdict, line),
  FOREIGN KEY (intake_id) REFERENCES kernel_intake (id),
  CHECK (state NOT IN ('APPLIED', 'UNDONE') OR record IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE kernel_intake_mapping (
  id        VARCHAR(110) NOT NULL PRIMARY KEY,
  mapping   LONGTEXT     NOT NULL CHECK (JSON_VALID(mapping)),
  day_order VARCHAR(12)  NOT NULL
) DEFAULT CHARSET = utf8mb4;
