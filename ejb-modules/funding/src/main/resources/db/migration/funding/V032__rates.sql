-- Dated rates to the dollar, in which the association reports, and what was given or paid in another currency than the
-- fund's. Without original_amount it was the fund's own currency; usd_amount stands where that is not the dollar.
CREATE TABLE funding_rate (
  id         BIGINT         NOT NULL PRIMARY KEY,
  version    BIGINT         NOT NULL,
  request_id CHAR(36)       NOT NULL UNIQUE,
  number     VARCHAR(20)    NOT NULL UNIQUE,
  currency   CHAR(3)        NOT NULL,
  rate_day   DATE           NOT NULL,
  rate       DECIMAL(24,12) NOT NULL,
  source     VARCHAR(200)   NOT NULL,
  entered_by VARCHAR(64)    NOT NULL,
  entered_at DATETIME(6)    NOT NULL,
  UNIQUE (currency, rate_day),
  INDEX funding_rate_day (rate_day, currency),
  CHECK (rate > 0),
  CHECK (currency <> 'USD')
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_gift
  ADD COLUMN original_amount DECIMAL(19,4) NULL,
  ADD COLUMN original_currency CHAR(3) NULL,
  ADD COLUMN rate DECIMAL(24,12) NULL,
  ADD COLUMN rate_day DATE NULL,
  ADD CONSTRAINT funding_gift_original CHECK (
    (original_amount IS NULL AND original_currency IS NULL AND rate IS NULL AND rate_day IS NULL)
    OR (original_amount > 0 AND original_currency <> currency AND rate > 0 AND rate_day = received_on));

ALTER TABLE funding_payment
  ADD COLUMN original_amount DECIMAL(19,4) NULL,
  ADD COLUMN original_currency CHAR(3) NULL,
  ADD COLUMN rate DECIMAL(24,12) NULL,
  ADD COLUMN rate_day DATE NULL,
  ADD CONSTRAINT funding_payment_original CHECK (
    (original_amount IS NULL AND original_currency IS NULL AND rate IS NULL AND rate_day IS NULL)
    OR (original_amount > 0 AND original_currency <> currency AND rate > 0 AND rate_day = paid_on));

ALTER TABLE funding_entry
  ADD COLUMN original_amount DECIMAL(19,4) NULL,
  ADD COLUMN original_currency CHAR(3) NULL,
  ADD COLUMN rate DECIMAL(24,12) NULL,
  ADD COLUMN rate_day DATE NULL,
  ADD COLUMN usd_amount DECIMAL(19,4) NULL,
  ADD CONSTRAINT funding_entry_original CHECK (
    (original_amount IS NULL AND original_currency IS NULL AND rate IS NULL AND rate_day IS NULL)
    OR (original_amount > 0 AND original_currency <> currency AND rate > 0 AND rate_day IS NOT NULL)),
  ADD CONSTRAINT funding_entry_rate_day CHECK (rate_day IS NULL OR rate_day = entry_day OR reverses_entry_id IS NOT NULL),
  ADD CONSTRAINT funding_entry_usd CHECK (usd_amount IS NULL OR (usd_amount >= 0 AND currency <> 'USD'));
