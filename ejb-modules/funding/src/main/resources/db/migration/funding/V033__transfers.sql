-- Money that moves from one fund to another, asked for by one person and approved by a second.
CREATE TABLE funding_transfer (
  id              BIGINT        NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  request_id      CHAR(36)      NOT NULL UNIQUE,
  number          VARCHAR(20)   NOT NULL UNIQUE,
  from_fund_id    BIGINT        NOT NULL,
  to_fund_id      BIGINT        NOT NULL,
  amount          DECIMAL(19,4) NOT NULL,
  currency        CHAR(3)       NOT NULL,
  reason          VARCHAR(2000) NOT NULL,
  status          VARCHAR(20)   NOT NULL,
  requested_by    VARCHAR(64)   NOT NULL,
  requested_at    DATETIME(6)   NOT NULL,
  decided_by      VARCHAR(64)   NULL,
  decided_at      DATETIME(6)   NULL,
  made_on         DATE          NULL,
  refusal_reason  VARCHAR(2000) NULL,
  reversal_reason VARCHAR(1000) NULL,
  FOREIGN KEY (from_fund_id) REFERENCES funding_fund (id),
  FOREIGN KEY (to_fund_id) REFERENCES funding_fund (id),
  INDEX funding_transfer_status (status, id),
  CHECK (from_fund_id <> to_fund_id),
  CHECK (amount > 0),
  CHECK (status IN ('REQUESTED', 'MADE', 'REFUSED', 'WITHDRAWN', 'REVERSED')),
  CHECK ((status IN ('MADE', 'REVERSED')) = (made_on IS NOT NULL)),
  CHECK (status NOT IN ('MADE', 'REFUSED', 'REVERSED') OR (decided_by IS NOT NULL AND decided_by <> requested_by)),
  CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL)),
  CHECK ((status = 'REVERSED') = (reversal_reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;

-- Which gifts a transfer moved. A reversed transfer gives each share back by a row with the opposite sign.
CREATE TABLE funding_transfer_share (
  id           BIGINT        NOT NULL PRIMARY KEY,
  transfer_id  BIGINT        NOT NULL,
  gift_id      BIGINT        NOT NULL,
  from_fund_id BIGINT        NOT NULL,
  to_fund_id   BIGINT        NOT NULL,
  amount       DECIMAL(19,4) NOT NULL,
  currency     CHAR(3)       NOT NULL,
  reverses_id  BIGINT        NULL UNIQUE,
  FOREIGN KEY (transfer_id) REFERENCES funding_transfer (id),
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  FOREIGN KEY (from_fund_id) REFERENCES funding_fund (id),
  FOREIGN KEY (to_fund_id) REFERENCES funding_fund (id),
  FOREIGN KEY (reverses_id) REFERENCES funding_transfer_share (id),
  INDEX funding_transfer_share_out (from_fund_id, gift_id, amount),
  INDEX funding_transfer_share_in (to_fund_id, gift_id, amount),
  CHECK (from_fund_id <> to_fund_id),
  CHECK ((reverses_id IS NULL AND amount > 0) OR (reverses_id IS NOT NULL AND amount < 0))
) DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER funding_transfer_share_no_update BEFORE UPDATE ON funding_transfer_share
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A share of a transfer is never changed; reverse it.';
CREATE TRIGGER funding_transfer_share_no_delete BEFORE DELETE ON funding_transfer_share
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A share of a transfer is never removed; reverse it.';

-- Out of which fund a share was paid: since money moves, not always the fund that the gift came into.
DROP TRIGGER funding_attribution_no_update;
ALTER TABLE funding_attribution ADD COLUMN fund_id BIGINT NULL AFTER payment_id;
UPDATE funding_attribution a JOIN funding_payment p ON p.id = a.payment_id JOIN funding_grant g ON g.id = p.grant_id
  SET a.fund_id = g.fund_id;
ALTER TABLE funding_attribution
  MODIFY COLUMN fund_id BIGINT NOT NULL,
  ADD FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  ADD INDEX funding_attribution_fund (fund_id, gift_id, amount);
CREATE TRIGGER funding_attribution_no_update BEFORE UPDATE ON funding_attribution
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An attribution is never changed; reverse it.';

ALTER TABLE funding_account
  MODIFY COLUMN type VARCHAR(20) NOT NULL
    CHECK (type IN ('ASSET', 'LIABILITY', 'NET_ASSETS', 'REVENUE', 'EXPENSE', 'MEMORANDUM'));
INSERT INTO funding_account (code, name_latin, name_arabic, type, normal_side) VALUES
  ('1900', 'Due between funds', 'مستحقات بين الصناديق', 'ASSET', 'DEBIT'),
  ('3900', 'Transfers between funds', 'المناقلات بين الصناديق', 'NET_ASSETS', 'CREDIT');
