-- Receipts of gifts, with all that they said on the day on which they were issued.

CREATE TABLE funding_issuer (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  -- There is one issuer: the organisation.
  only_row    BOOLEAN      NOT NULL UNIQUE CHECK (only_row),
  name_latin  VARCHAR(300) NULL,
  name_arabic VARCHAR(300) NULL,
  tax_id      CHAR(10)     NULL CHECK (tax_id REGEXP '^[0-9]{2}-[0-9]{7}$'),
  address     VARCHAR(500) NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;

-- What the donor of a gift got in return, as somebody stated it: nothing where there is no description. No row: nobody said.
CREATE TABLE funding_benefit (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  gift_id     BIGINT        NOT NULL UNIQUE,
  description VARCHAR(300)  NULL,
  amount      DECIMAL(19,4) NULL CHECK (amount > 0),
  currency    CHAR(3)       NULL,
  stated_by   VARCHAR(64)   NOT NULL,
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  CHECK ((description IS NULL) = (amount IS NULL) AND (amount IS NULL) = (currency IS NULL))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_receipt (
  id           BIGINT        NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL,
  request_id   CHAR(36)      NOT NULL UNIQUE,
  number       VARCHAR(20)   NOT NULL UNIQUE,
  donor_id     BIGINT        NOT NULL,
  donor_latin  VARCHAR(300)  NULL,
  donor_arabic VARCHAR(300)  NULL,
  name_latin   VARCHAR(300)  NULL,
  name_arabic  VARCHAR(300)  NULL,
  tax_id       CHAR(10)      NOT NULL,
  address      VARCHAR(500)  NULL,
  -- Null for the receipt of one gift.
  year         SMALLINT      NULL,
  language     VARCHAR(10)   NOT NULL CHECK (language IN ('ENGLISH', 'ARABIC', 'BOTH')),
  issued_on    DATE          NOT NULL,
  issued_by    VARCHAR(64)   NOT NULL,
  status       VARCHAR(10)   NOT NULL CHECK (status IN ('ISSUED', 'VOID')),
  void_reason  VARCHAR(1000) NULL,
  voided_by    VARCHAR(64)   NULL,
  voided_on    DATE          NULL,
  replaces_id  BIGINT        NULL UNIQUE,
  delivery     VARCHAR(20)   NOT NULL CHECK (delivery IN ('MAILED', 'NO_ADDRESS', 'NO_CONSENT')),
  mailed_to    VARCHAR(254)  NULL,
  FOREIGN KEY (donor_id) REFERENCES directory_party (id),
  FOREIGN KEY (replaces_id) REFERENCES funding_receipt (id),
  INDEX funding_receipt_newest (issued_on, id),
  CHECK ((status = 'VOID') = (void_reason IS NOT NULL)),
  CHECK ((status = 'VOID') = (voided_by IS NOT NULL) AND (status = 'VOID') = (voided_on IS NOT NULL)),
  CHECK ((delivery = 'MAILED') = (mailed_to IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_receipt_line (
  id           BIGINT        NOT NULL PRIMARY KEY,
  receipt_id   BIGINT        NOT NULL,
  gift_id      BIGINT        NOT NULL,
  -- The gift, as long as the receipt stands: no gift is receipted twice.
  live_gift_id BIGINT        NULL UNIQUE,
  gift_number  VARCHAR(20)   NOT NULL,
  received_on  DATE          NOT NULL,
  amount       DECIMAL(19,4) NOT NULL CHECK (amount > 0),
  currency     CHAR(3)       NOT NULL,
  returned     VARCHAR(300)  NULL,
  value_amount   DECIMAL(19,4) NULL,
  value_currency CHAR(3)       NULL,
  FOREIGN KEY (receipt_id) REFERENCES funding_receipt (id),
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  UNIQUE (receipt_id, gift_id),
  INDEX funding_receipt_line_gift (gift_id, receipt_id),
  CHECK (live_gift_id IS NULL OR live_gift_id = gift_id),
  CHECK ((returned IS NULL) = (value_amount IS NULL) AND (returned IS NULL) = (value_currency IS NULL))
) DEFAULT CHARSET = utf8mb4;
