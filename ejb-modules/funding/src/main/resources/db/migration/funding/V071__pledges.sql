-- What donors promised, when it is due, and the gifts that count for it. A promise is no money: nothing here is in the ledger.
CREATE TABLE funding_pledge (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  request_id    CHAR(36)      NOT NULL UNIQUE,
  number        VARCHAR(20)   NOT NULL UNIQUE,
  donor_id      BIGINT        NOT NULL,
  fund_id       BIGINT        NOT NULL,
  amount        DECIMAL(19,4) NOT NULL,
  currency      CHAR(3)       NOT NULL,
  made_on       DATE          NOT NULL,
  rhythm        VARCHAR(20)   NOT NULL,
  reminders     VARCHAR(20)   NOT NULL,
  note          VARCHAR(1000) NULL,
  status        VARCHAR(20)   NOT NULL,
  ending_reason VARCHAR(1000) NULL,
  recorded_by   VARCHAR(64)   NOT NULL,
  recorded_at   DATETIME(6)   NOT NULL,
  FOREIGN KEY (donor_id) REFERENCES directory_party (id),
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  INDEX funding_pledge_newest (made_on, id),
  INDEX funding_pledge_fund (fund_id, status),
  CHECK (amount > 0),
  CHECK (rhythm IN ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  CHECK (reminders IN ('NONE', 'ENGLISH', 'ARABIC', 'BOTH')),
  CHECK (status IN ('PROMISED', 'CANCELLED', 'WRITTEN_OFF')),
  CHECK ((status = 'PROMISED') = (ending_reason IS NULL))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_pledge_instalment (
  id          BIGINT        NOT NULL PRIMARY KEY,
  pledge_id   BIGINT        NOT NULL,
  place       INT           NOT NULL,
  due         DATE          NOT NULL,
  amount      DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  -- When the donor was reminded before the day, and when it was found missed.
  reminded_at DATETIME(6)   NULL,
  missed_at   DATETIME(6)   NULL,
  FOREIGN KEY (pledge_id) REFERENCES funding_pledge (id),
  UNIQUE (pledge_id, place),
  INDEX funding_pledge_instalment_due (due, pledge_id),
  CHECK (place > 0),
  CHECK (amount > 0)
) DEFAULT CHARSET = utf8mb4;

-- A gift counts for at most one pledge.
CREATE TABLE funding_pledge_gift (
  id        BIGINT        NOT NULL PRIMARY KEY,
  version   BIGINT        NOT NULL,
  pledge_id BIGINT        NOT NULL,
  gift_id   BIGINT        NOT NULL UNIQUE,
  amount    DECIMAL(19,4) NOT NULL,
  currency  CHAR(3)       NOT NULL,
  FOREIGN KEY (pledge_id) REFERENCES funding_pledge (id),
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  INDEX funding_pledge_gift_sum (pledge_id, gift_id, amount),
  CHECK (amount > 0)
) DEFAULT CHARSET = utf8mb4;
