-- Reports that a grantee owes: due on a day, received with a document, accepted or returned to be mended.
CREATE TABLE funding_grantee_report (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  request_id    CHAR(36)     NOT NULL UNIQUE,
  grant_id      BIGINT       NOT NULL,
  about         VARCHAR(300) NOT NULL,
  due_on        DATE         NOT NULL,
  state         VARCHAR(20)  NOT NULL,
  received_on   DATE         NULL,
  document_id   BIGINT       NULL,
  decided_by    VARCHAR(64)  NULL,
  return_reason VARCHAR(1000) NULL,
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  INDEX funding_grantee_report_due (grant_id, due_on, id),
  CHECK (state IN ('DUE', 'RECEIVED', 'ACCEPTED', 'RETURNED')),
  CHECK ((state IN ('RECEIVED', 'ACCEPTED')) <= (received_on IS NOT NULL AND document_id IS NOT NULL)),
  CHECK ((state IN ('ACCEPTED', 'RETURNED')) <= (decided_by IS NOT NULL)),
  CHECK ((state = 'RETURNED') <= (return_reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;
