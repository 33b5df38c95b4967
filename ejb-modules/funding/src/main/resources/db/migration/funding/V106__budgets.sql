-- What a campaign means to spend its money on, beside what was spent; and whether the public may see it.
CREATE TABLE funding_budget_line (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  request_id  CHAR(36)      NOT NULL UNIQUE,
  campaign_id BIGINT        NOT NULL,
  name_latin  VARCHAR(300)  NULL,
  name_arabic VARCHAR(300)  NULL,
  purpose     VARCHAR(20)   NULL,
  amount      DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  FOREIGN KEY (campaign_id) REFERENCES funding_campaign (id),
  UNIQUE (campaign_id, purpose),
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (amount > 0)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_campaign
  ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT FALSE;
