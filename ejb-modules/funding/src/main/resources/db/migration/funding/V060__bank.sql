-- Bank accounts, their statements and lines, and which line stands for which entries of the books.

-- The ledger keeps one account for the money in all banks. So each of its entries in one currency is either tied to a line of
-- one bank account, or waits at the main account of that currency.
CREATE TABLE funding_bank_account (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        BIGINT        NOT NULL,
  request_id     CHAR(36)      NOT NULL UNIQUE,
  number         VARCHAR(20)   NOT NULL UNIQUE,
  name_latin     VARCHAR(300)  NULL,
  name_arabic    VARCHAR(300)  NULL,
  bank           VARCHAR(200)  NOT NULL,
  account_number VARCHAR(40)   NULL,
  last_digits    VARCHAR(4)    NOT NULL,
  currency       CHAR(3)       NOT NULL,
  start_day      DATE          NOT NULL,
  start_balance  DECIMAL(19,4) NOT NULL,
  main_of        CHAR(3)       NULL UNIQUE,
  is_open        BOOLEAN       NOT NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (main_of IS NULL OR main_of = currency)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_bank_statement (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        BIGINT        NOT NULL,
  request_id     CHAR(36)      NOT NULL UNIQUE,
  number         VARCHAR(20)   NOT NULL UNIQUE,
  account_id     BIGINT        NOT NULL,
  format         VARCHAR(10)   NOT NULL,
  file_name      VARCHAR(200)  NOT NULL,
  sha256         CHAR(64)      CHARACTER SET ascii NOT NULL,
  document_id    BIGINT        NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  header         TEXT          NULL,
  mapping        VARCHAR(1000) NULL,
  day_order      VARCHAR(20)   NULL,
  header_line    INT           NOT NULL,
  bank_reference VARCHAR(100)  NULL,
  currency       CHAR(3)       NOT NULL,
  first_day      DATE          NULL,
  last_day       DATE          NULL,
  opening        DECIMAL(19,4) NULL,
  closing        DECIMAL(19,4) NULL,
  credits        DECIMAL(19,4) NOT NULL,
  debits         DECIMAL(19,4) NOT NULL,
  line_count     INT           NOT NULL,
  new_count      INT           NOT NULL,
  job_id         BIGINT        NULL,
  loaded_by      VARCHAR(64)   NOT NULL,
  loaded_at      DATETIME(6)   NOT NULL,
  FOREIGN KEY (account_id) REFERENCES funding_bank_account (id),
  UNIQUE (account_id, sha256),
  INDEX funding_bank_statement_days (account_id, last_day, id),
  CHECK (format IN ('CAMT', 'OFX', 'CSV')),
  CHECK (state IN ('COLUMNS', 'LOADING', 'LOADED')),
  CHECK (first_day <= last_day),
  CHECK (state = 'COLUMNS' OR opening IS NULL OR closing IS NULL OR opening + credits - debits = closing)
) DEFAULT CHARSET = utf8mb4;

-- A line is as the bank wrote it; it is never changed. Its key is the bank's own id of it, or a fingerprint.
CREATE TABLE funding_bank_line (
  id                BIGINT        NOT NULL PRIMARY KEY,
  account_id        BIGINT        NOT NULL,
  statement_id      BIGINT        NOT NULL,
  line_key          VARCHAR(180)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position          INT           NOT NULL,
  booked_on         DATE          NOT NULL,
  value_on          DATE          NULL,
  amount            DECIMAL(19,4) NOT NULL,
  currency          CHAR(3)       NOT NULL,
  reference         VARCHAR(120)  NULL,
  check_number      VARCHAR(40)   NULL,
  party             VARCHAR(200)  NULL,
  party_digits      VARCHAR(4)    NULL,
  text              VARCHAR(1000) NULL,
  original_amount   DECIMAL(19,4) NULL,
  original_currency CHAR(3)       NULL,
  parts             TEXT          NULL,
  FOREIGN KEY (account_id) REFERENCES funding_bank_account (id),
  FOREIGN KEY (statement_id) REFERENCES funding_bank_statement (id),
  UNIQUE (account_id, line_key),
  INDEX funding_bank_line_day (account_id, booked_on, amount),
  CHECK (amount <> 0)
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER funding_bank_line_no_update BEFORE UPDATE ON funding_bank_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A line of a bank statement is never changed.';

-- Money on its way between two accounts of the house; it has a line at each end as soon as both banks have told of it.
CREATE TABLE funding_bank_transfer (
  id             BIGINT        NOT NULL PRIMARY KEY,
  version        BIGINT        NOT NULL,
  from_id        BIGINT        NOT NULL,
  to_id          BIGINT        NOT NULL,
  amount         DECIMAL(19,4) NOT NULL,
  currency       CHAR(3)       NOT NULL,
  transferred_on DATE          NOT NULL,
  out_line_id    BIGINT        NULL UNIQUE,
  in_line_id     BIGINT        NULL UNIQUE,
  FOREIGN KEY (from_id) REFERENCES funding_bank_account (id),
  FOREIGN KEY (to_id) REFERENCES funding_bank_account (id),
  FOREIGN KEY (out_line_id) REFERENCES funding_bank_line (id),
  FOREIGN KEY (in_line_id) REFERENCES funding_bank_line (id),
  CHECK (amount > 0),
  CHECK (from_id <> to_id),
  CHECK (out_line_id IS NOT NULL OR in_line_id IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

-- What a line was found to be. A line is settled once.
CREATE TABLE funding_bank_settlement (
  id         BIGINT        NOT NULL PRIMARY KEY,
  version    BIGINT        NOT NULL,
  line_id    BIGINT        NOT NULL UNIQUE,
  kind       VARCHAR(20)   NOT NULL,
  reason     VARCHAR(1000) NULL,
  transfer_id BIGINT       NULL,
  settled_by VARCHAR(64)   NOT NULL,
  settled_at DATETIME(6)   NOT NULL,
  FOREIGN KEY (line_id) REFERENCES funding_bank_line (id),
  FOREIGN KEY (transfer_id) REFERENCES funding_bank_transfer (id),
  CHECK (kind IN ('MATCH', 'CHARGE', 'INTEREST', 'TRANSFER', 'NOT_OURS')),
  CHECK ((kind = 'TRANSFER') = (transfer_id IS NOT NULL)),
  CHECK (kind <> 'NOT_OURS' OR reason IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

-- An entry of the books belongs to one line at most.
CREATE TABLE funding_bank_match (
  entry_id      BIGINT NOT NULL PRIMARY KEY,
  settlement_id BIGINT NOT NULL,
  FOREIGN KEY (entry_id) REFERENCES funding_entry (id),
  FOREIGN KEY (settlement_id) REFERENCES funding_bank_settlement (id),
  INDEX funding_bank_match_settlement (settlement_id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO funding_account (code, name_latin, name_arabic, type, normal_side) VALUES
  ('4900', 'Bank interest', 'الفوائد المصرفية', 'REVENUE', 'CREDIT'),
  ('5900', 'Bank charges', 'الأجور المصرفية', 'EXPENSE', 'DEBIT');

ALTER TABLE funding_entry
  ADD INDEX funding_entry_amount (currency, amount, entry_day),
  ADD INDEX funding_entry_day (currency, entry_day);

-- Every entry that moves money in the bank: what comes in is positive, what goes out is negative.
CREATE VIEW funding_bank_item AS
SELECT e.id, e.entry_day AS item_day, IF(e.debit = '1000', e.amount, -e.amount) AS amount, e.amount AS size, e.currency,
       e.fund_id, e.reason, e.source_kind, e.source_id, e.reverses_entry_id, r.id AS reversed_by,
       COALESCE(g.number, p.number) AS number, COALESCE(g.method, p.method) AS method,
       COALESCE(g.external_reference, p.reference) AS reference, COALESCE(g.donor_id, p.payee_id) AS party_id,
       m.settlement_id
FROM funding_entry e
LEFT JOIN funding_entry r ON r.reverses_entry_id = e.id
LEFT JOIN funding_gift g ON e.source_kind = 'gift' AND g.id = e.source_id
LEFT JOIN funding_payment p ON e.source_kind = 'payment' AND p.id = e.source_id
LEFT JOIN funding_bank_match m ON m.entry_id = e.id
WHERE e.debit = '1000' OR e.credit = '1000';
