-- Teams inside a campaign, each with a captain and a goal of its own. The gift of a team belongs to the campaign of that team.
CREATE TABLE funding_campaign_team (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  request_id  CHAR(36)      NOT NULL UNIQUE,
  number      VARCHAR(20)   NOT NULL UNIQUE,
  campaign_id BIGINT        NOT NULL,
  name_latin  VARCHAR(300)  NULL,
  name_arabic VARCHAR(300)  NULL,
  captain_id  BIGINT        NOT NULL,
  goal        DECIMAL(19,4) NOT NULL,
  currency    CHAR(3)       NOT NULL,
  FOREIGN KEY (campaign_id) REFERENCES funding_campaign (id),
  FOREIGN KEY (captain_id) REFERENCES directory_party (id),
  UNIQUE (id, campaign_id),
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (goal > 0)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE funding_gift
  ADD COLUMN team_id BIGINT NULL,
  ADD FOREIGN KEY (team_id, campaign_id) REFERENCES funding_campaign_team (id, campaign_id),
  ADD INDEX funding_gift_team (team_id, status, amount),
  ADD CONSTRAINT funding_gift_team_campaign CHECK (team_id IS NULL OR campaign_id IS NOT NULL);
