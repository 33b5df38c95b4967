-- Funds, gifts, grants, payments, and the ledger that says what each fund has.

CREATE TABLE funding_fund (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  request_id  CHAR(36)     NOT NULL UNIQUE,
  number      VARCHAR(20)  NOT NULL UNIQUE,
  name_latin  VARCHAR(300) NULL,
  name_arabic VARCHAR(300) NULL,
  restriction VARCHAR(20)  NOT NULL,
  purposes    VARCHAR(200) NOT NULL,
  currency    CHAR(3)      NOT NULL,
  is_open     BOOLEAN      NOT NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (restriction IN ('UNRESTRICTED', 'PURPOSE')),
  CHECK ((restriction = 'PURPOSE') = (purposes <> ''))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_gift (
  id                 BIGINT        NOT NULL PRIMARY KEY,
  version            BIGINT        NOT NULL,
  request_id         CHAR(36)      NOT NULL UNIQUE,
  number             VARCHAR(20)   NOT NULL UNIQUE,
  donor_id           BIGINT        NOT NULL,
  fund_id            BIGINT        NOT NULL,
  amount             DECIMAL(19,4) NOT NULL,
  currency           CHAR(3)       NOT NULL,
  received_on        DATE          NOT NULL,
  method             VARCHAR(20)   NOT NULL,
  external_reference VARCHAR(120)  NULL,
  -- One bank or card transaction is one gift. Freed when the gift is reversed, so that it can be recorded rightly.
  reference_key      VARCHAR(180)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE,
  note               VARCHAR(1000) NULL,
  status             VARCHAR(20)   NOT NULL,
  reversal_reason    VARCHAR(1000) NULL,
  recorded_by        VARCHAR(64)   NOT NULL,
  recorded_at        DATETIME(6)   NOT NULL,
  FOREIGN KEY (donor_id) REFERENCES directory_party (id),
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  INDEX funding_gift_oldest (fund_id, status, received_on, id),
  INDEX funding_gift_newest (received_on, id),
  CHECK (amount > 0),
  CHECK (method IN ('CHECK', 'CARD', 'WIRE', 'CASH', 'ONLINE')),
  CHECK (status IN ('RECORDED', 'REVERSED')),
  CHECK ((status = 'REVERSED') = (reversal_reason IS NOT NULL)),
  CHECK (status = 'RECORDED' OR reference_key IS NULL)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_grant (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL,
  request_id   CHAR(36)      NOT NULL UNIQUE,
  number       VARCHAR(20)   NOT NULL UNIQUE,
  title_latin  VARCHAR(300)  NULL,
  title_arabic VARCHAR(300)  NULL,
  purpose      VARCHAR(20)   NULL,
  applicant_id BIGINT        NULL,
  host_id      BIGINT        NULL,
  amount       DECIMAL(19,4) NULL,
  currency     CHAR(3)       NULL,
  first_day    DATE          NULL,
  last_day     DATE          NULL,
  fund_id      BIGINT        NULL,
  description  TEXT          NULL,
  status       VARCHAR(20)   NOT NULL,
  created_by   VARCHAR(64)   NOT NULL,
  submitted_by VARCHAR(64)   NULL,
  submitted_at DATETIME(6)   NULL,
  decided_by   VARCHAR(64)   NULL,
  decided_at   DATETIME(6)   NULL,
  reason       VARCHAR(2000) NULL,
  FOREIGN KEY (applicant_id) REFERENCES directory_party (id),
  FOREIGN KEY (host_id) REFERENCES directory_party (id),
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  INDEX funding_grant_status (status, id),
  CHECK (title_latin IS NOT NULL OR title_arabic IS NOT NULL),
  CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
  CHECK (amount > 0),
  CHECK ((amount IS NULL) = (currency IS NULL)),
  CHECK (last_day >= first_day),
  CHECK (status NOT IN ('SUBMITTED', 'APPROVED', 'REFUSED', 'CLOSED')
    OR (purpose IS NOT NULL AND applicant_id IS NOT NULL AND amount IS NOT NULL AND first_day IS NOT NULL
      AND last_day IS NOT NULL AND fund_id IS NOT NULL AND submitted_by IS NOT NULL)),
  CHECK (status NOT IN ('APPROVED', 'REFUSED', 'CLOSED')
    OR (decided_by IS NOT NULL AND decided_by <> created_by AND decided_by <> submitted_by))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_grant_link (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       BIGINT      NOT NULL,
  grant_id      BIGINT      NOT NULL UNIQUE,
  record_kind   VARCHAR(40) NOT NULL,
  record_id     BIGINT      NOT NULL,
  record_number VARCHAR(20) NOT NULL,
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  INDEX funding_grant_link_record (record_kind, record_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_outcome (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  grant_id    BIGINT        NOT NULL,
  record_kind VARCHAR(40)   NOT NULL,
  record_id   BIGINT        NOT NULL,
  outcome     VARCHAR(1000) NOT NULL,
  outcome_day DATE          NOT NULL,
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_payment (
  id              BIGINT        NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  request_id      CHAR(36)      NOT NULL UNIQUE,
  number          VARCHAR(20)   NOT NULL UNIQUE,
  grant_id        BIGINT        NOT NULL,
  payee_id        BIGINT        NOT NULL,
  amount          DECIMAL(19,4) NOT NULL,
  currency        CHAR(3)       NOT NULL,
  paid_on         DATE          NOT NULL,
  method          VARCHAR(20)   NOT NULL,
  reference       VARCHAR(120)  NULL,
  status          VARCHAR(20)   NOT NULL,
  reversal_reason VARCHAR(1000) NULL,
  recorded_by     VARCHAR(64)   NOT NULL,
  recorded_at     DATETIME(6)   NOT NULL,
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  FOREIGN KEY (payee_id) REFERENCES directory_party (id),
  INDEX funding_payment_newest (paid_on, id),
  CHECK (amount > 0),
  CHECK (method IN ('WIRE', 'CHECK', 'CARD', 'CASH')),
  CHECK (status IN ('MADE', 'REVERSED')),
  CHECK ((status = 'REVERSED') = (reversal_reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;

-- Which gifts a payment was made of. A reversed payment gives each share back by a row with the opposite sign.
CREATE TABLE funding_attribution (
  id          BIGINT        NOT NULL PRIMARY KEY,
  gift_id     BIGINT        NOT NULL,
  payment_id  BIGINT        NOT NULL,
  amount      DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  reverses_id BIGINT        NULL UNIQUE,
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  FOREIGN KEY (payment_id) REFERENCES funding_payment (id),
  FOREIGN KEY (reverses_id) REFERENCES funding_attribution (id),
  INDEX funding_attribution_gift (gift_id, amount),
  INDEX funding_attribution_payment (payment_id, gift_id, amount),
  CHECK ((reverses_id IS NULL AND amount > 0) OR (reverses_id IS NOT NULL AND amount < 0))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_account (
  code        VARCHAR(8)   NOT NULL PRIMARY KEY,
  name_latin  VARCHAR(300) NOT NULL,
  name_arabic VARCHAR(300) NOT NULL,
  type        VARCHAR(20)  NOT NULL CHECK (type IN ('ASSET', 'REVENUE', 'EXPENSE', 'MEMORANDUM')),
  normal_side VARCHAR(6)   NOT NULL CHECK (normal_side IN ('DEBIT', 'CREDIT'))
) DEFAULT CHARSET = utf8mb4;

INSERT INTO funding_account (code, name_latin, name_arabic, type, normal_side) VALUES
  ('1000', 'Bank', 'المصرف', 'ASSET', 'DEBIT'),
  ('4000', 'Contributions', 'التبرعات', 'REVENUE', 'CREDIT'),
  ('5000', 'Grants paid', 'المنح المدفوعة', 'EXPENSE', 'DEBIT'),
  ('9100', 'Commitments', 'المبالغ المحجوزة', 'MEMORANDUM', 'DEBIT'),
  ('9200', 'Reserve for commitments', 'احتياطي المبالغ المحجوزة', 'MEMORANDUM', 'CREDIT');

-- One row is one transfer between two accounts, and so balanced by its shape. What belongs to one event shares event_id,
-- the id of its first transfer.
CREATE TABLE funding_entry (
  id                BIGINT        NOT NULL PRIMARY KEY,
  event_id          BIGINT        NOT NULL,
  entry_day         DATE          NOT NULL,
  recorded_at       DATETIME(6)   NOT NULL,
  recorded_by       VARCHAR(64)   NOT NULL,
  reason            VARCHAR(30)   NOT NULL,
  debit             VARCHAR(8)    NOT NULL,
  credit            VARCHAR(8)    NOT NULL,
  amount            DECIMAL(19,4) NOT NULL,
  currency          CHAR(3)       NOT NULL,
  fund_id           BIGINT        NOT NULL,
  grant_id          BIGINT        NULL,
  source_kind       VARCHAR(40)   NOT NULL,
  source_id         BIGINT        NOT NULL,
  idempotency_key   VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  reverses_entry_id BIGINT        NULL UNIQUE,
  FOREIGN KEY (debit) REFERENCES funding_account (code),
  FOREIGN KEY (credit) REFERENCES funding_account (code),
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  FOREIGN KEY (reverses_entry_id) REFERENCES funding_entry (id),
  INDEX funding_entry_fund (fund_id, currency, debit, credit, amount),
  INDEX funding_entry_grant (grant_id, currency, debit, credit, amount),
  INDEX funding_entry_source (source_kind, source_id),
  CHECK (amount > 0),
  CHECK (debit <> credit)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER funding_entry_no_update BEFORE UPDATE ON funding_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A ledger entry is never changed; reverse it.';
CREATE TRIGGER funding_entry_no_delete BEFORE DELETE ON funding_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A ledger entry is never removed; reverse it.';
CREATE TRIGGER funding_attribution_no_update BEFORE UPDATE ON funding_attribution
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An attribution is never changed; reverse it.';
CREATE TRIGGER funding_attribution_no_delete BEFORE DELETE ON funding_attribution
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An attribution is never removed; reverse it.';
