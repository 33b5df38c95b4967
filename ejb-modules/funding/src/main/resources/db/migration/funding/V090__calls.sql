-- Calls for applications, and what of a grant answers one.
CREATE TABLE funding_call (
  id                  BIGINT        NOT NULL PRIMARY KEY,
  version             BIGINT        NOT NULL,
  request_id          CHAR(36)      NOT NULL UNIQUE,
  number              VARCHAR(20)   NOT NULL UNIQUE,
  title_latin         VARCHAR(300)  NULL,
  title_arabic        VARCHAR(300)  NULL,
  purpose             VARCHAR(20)   NOT NULL,
  fund_id             BIGINT        NOT NULL,
  eligibility_english TEXT          NULL,
  eligibility_arabic  TEXT          NULL,
  budget              DECIMAL(19,4) NOT NULL,
  largest             DECIMAL(19,4) NOT NULL,
  currency            CHAR(3)       NOT NULL,
  opens_at            DATETIME(6)   NOT NULL,
  deadline            DATETIME(6)   NOT NULL,
  time_zone           VARCHAR(60)   NOT NULL,
  opened_at           DATETIME(6)   NULL,
  decided_at          DATETIME(6)   NULL,
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  INDEX funding_call_deadline (deadline, id),
  CHECK (title_latin IS NOT NULL OR title_arabic IS NOT NULL),
  CHECK (largest > 0 AND largest <= budget),
  CHECK (opens_at < deadline),
  CHECK (opened_at IS NULL OR eligibility_english IS NOT NULL OR eligibility_arabic IS NOT NULL),
  CHECK (decided_at IS NULL OR (opened_at IS NOT NULL AND decided_at >= deadline))
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_grant
  ADD COLUMN call_id BIGINT NULL AFTER number,
  ADD FOREIGN KEY (call_id) REFERENCES funding_call (id),
  ADD INDEX funding_grant_call (call_id, status),
  ADD CHECK (call_id IS NULL OR status NOT IN ('SUBMITTED', 'APPROVED', 'REFUSED', 'CLOSED') OR description IS NOT NULL);

CREATE TABLE funding_grant_co_applicant (
  grant_id BIGINT NOT NULL,
  party_id BIGINT NOT NULL,
  PRIMARY KEY (grant_id, party_id),
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;
