-- Campaigns that raise money for a fund, city chapters that raise it, and which gifts came in answer to them. What was received
-- is not kept here: it is the sum of the gifts, so that nobody who records a gift waits for another.
CREATE TABLE funding_campaign (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  request_id    CHAR(36)      NOT NULL UNIQUE,
  number        VARCHAR(20)   NOT NULL UNIQUE,
  name_latin    VARCHAR(300)  NULL,
  name_arabic   VARCHAR(300)  NULL,
  goal          DECIMAL(19,4) NOT NULL,
  currency      CHAR(3)       NOT NULL,
  fund_id       BIGINT        NOT NULL,
  other_fund_id BIGINT        NULL,
  first_day     DATE          NOT NULL,
  last_day      DATE          NULL,
  is_open       BOOLEAN       NOT NULL,
  FOREIGN KEY (fund_id) REFERENCES funding_fund (id),
  FOREIGN KEY (other_fund_id) REFERENCES funding_fund (id),
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (goal > 0),
  CHECK (last_day >= first_day),
  CHECK (other_fund_id <> fund_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE funding_chapter (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  request_id  CHAR(36)      NOT NULL UNIQUE,
  number      VARCHAR(20)   NOT NULL UNIQUE,
  name_latin  VARCHAR(300)  NULL,
  name_arabic VARCHAR(300)  NULL,
  city        VARCHAR(200)  NOT NULL,
  country     CHAR(2)       NOT NULL,
  lead_id     BIGINT        NULL,
  year_goal   DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  is_open     BOOLEAN       NOT NULL,
  FOREIGN KEY (lead_id) REFERENCES directory_party (id),
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (year_goal > 0),
  CHECK (currency = 'USD')
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_gift
  ADD COLUMN campaign_id BIGINT NULL,
  ADD COLUMN chapter_id BIGINT NULL,
  ADD FOREIGN KEY (campaign_id) REFERENCES funding_campaign (id),
  ADD FOREIGN KEY (chapter_id) REFERENCES funding_chapter (id),
  ADD INDEX funding_gift_campaign (campaign_id, status, fund_id, amount),
  ADD INDEX funding_gift_chapter (chapter_id, status, received_on);
