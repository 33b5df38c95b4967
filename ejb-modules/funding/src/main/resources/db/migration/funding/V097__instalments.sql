-- In which instalments a grant is paid, and what must be reached before each. They add up to the grant before one is asked for.
CREATE TABLE funding_instalment (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL,
  request_id   CHAR(36)      NOT NULL UNIQUE,
  grant_id     BIGINT        NOT NULL,
  amount       DECIMAL(19,4) NOT NULL,
  currency     CHAR(3)       NOT NULL,
  due_on       DATE          NOT NULL,
  milestone    VARCHAR(300)  NULL,
  met_on       DATE          NULL,
  met_by       VARCHAR(64)   NULL,
  evidence     VARCHAR(1000) NULL,
  evidence_document BIGINT   NULL,
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  INDEX funding_instalment_due (grant_id, due_on, id),
  CHECK (amount > 0),
  CHECK (milestone IS NOT NULL OR met_on IS NULL),
  CHECK ((met_on IS NULL) = (met_by IS NULL) AND (met_on IS NULL) = (evidence IS NULL)),
  CHECK (evidence_document IS NULL OR met_on IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_payment
  ADD COLUMN instalment_id BIGINT NULL,
  ADD CONSTRAINT funding_payment_instalment FOREIGN KEY (instalment_id) REFERENCES funding_instalment (id);
