-- A payment is asked for, approved by a second person, then paid or failed, and confirmed by the payee. What was paid before
-- this had no request: it names nobody who decided, and nobody who paid.
ALTER TABLE funding_payment
  DROP CONSTRAINT CONSTRAINT_3,
  DROP CONSTRAINT CONSTRAINT_4,
  RENAME COLUMN recorded_by TO requested_by,
  RENAME COLUMN recorded_at TO requested_at,
  RENAME COLUMN reversal_reason TO end_reason,
  MODIFY COLUMN amount DECIMAL(19,4) NULL,
  MODIFY COLUMN currency CHAR(3) NULL,
  MODIFY COLUMN paid_on DATE NULL,
  MODIFY COLUMN method VARCHAR(20) NULL,
  ADD COLUMN asked_amount DECIMAL(19,4) NULL AFTER payee_id,
  ADD COLUMN asked_currency CHAR(3) NULL AFTER asked_amount,
  ADD COLUMN used_for VARCHAR(300) NULL AFTER asked_currency,
  ADD COLUMN decided_by VARCHAR(64) NULL,
  ADD COLUMN decided_at DATETIME(6) NULL,
  ADD COLUMN paid_by VARCHAR(64) NULL,
  ADD COLUMN confirmed_on DATE NULL,
  ADD COLUMN confirmed_by VARCHAR(200) NULL,
  ADD COLUMN confirmation_document BIGINT NULL;

UPDATE funding_payment
  SET asked_amount = COALESCE(original_amount, amount), asked_currency = COALESCE(original_currency, currency);

ALTER TABLE funding_payment
  MODIFY COLUMN asked_amount DECIMAL(19,4) NOT NULL,
  MODIFY COLUMN asked_currency CHAR(3) NOT NULL,
  ADD INDEX funding_payment_status (status, id),
  ADD INDEX funding_payment_grant (grant_id, status),
  ADD CONSTRAINT funding_payment_asked CHECK (asked_amount > 0),
  ADD CONSTRAINT funding_payment_state CHECK (
    status IN ('REQUESTED', 'APPROVED', 'MADE', 'REFUSED', 'WITHDRAWN', 'FAILED', 'REVERSED')),
  ADD CONSTRAINT funding_payment_reason CHECK ((status IN ('REFUSED', 'FAILED', 'REVERSED')) = (end_reason IS NOT NULL)),
  ADD CONSTRAINT funding_payment_second CHECK (decided_by IS NULL OR decided_by <> requested_by),
  ADD CONSTRAINT funding_payment_decided CHECK (
    (status NOT IN ('APPROVED', 'REFUSED', 'FAILED') AND paid_by IS NULL) OR decided_by IS NOT NULL),
  ADD CONSTRAINT funding_payment_paid CHECK ((status IN ('MADE', 'REVERSED')) = (paid_on IS NOT NULL)
    AND (paid_on IS NULL) = (amount IS NULL) AND (paid_on IS NULL) = (currency IS NULL)
    AND (paid_on IS NULL) = (method IS NULL)),
  ADD CONSTRAINT funding_payment_confirmed CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)
    AND (confirmed_on IS NULL OR confirmed_on >= paid_on)
    AND (confirmation_document IS NULL OR confirmed_on IS NOT NULL));
