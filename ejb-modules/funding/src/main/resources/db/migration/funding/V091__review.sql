-- Blind review of the applications to a call, in phases.
ALTER TABLE funding_call
  ADD COLUMN criteria TEXT NULL AFTER currency,
  ADD COLUMN phase INT NOT NULL DEFAULT 0 AFTER criteria;

CREATE TABLE funding_review (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  grant_id      BIGINT        NOT NULL,
  phase         INT           NOT NULL,
  username      VARCHAR(64)   NOT NULL,
  points        VARCHAR(200)  NOT NULL,
  remark        VARCHAR(4000) NULL,
  score         DECIMAL(5, 2) NULL,
  handed_in_at  DATETIME(6)   NULL,
  conflict      VARCHAR(20)   NULL,
  UNIQUE (grant_id, phase, username),
  FOREIGN KEY (grant_id) REFERENCES funding_grant (id),
  INDEX funding_review_mine (username, handed_in_at),
  CHECK (phase > 0),
  CHECK (score BETWEEN 0 AND 100),
  CHECK ((score IS NULL) = (handed_in_at IS NULL)),
  CHECK (conflict IS NULL OR handed_in_at IS NULL)
) DEFAULT CHARSET = utf8mb4;

-- What the reviewers of one phase together say of one application; who is recused does not count.
CREATE VIEW funding_review_tally AS
  SELECT MIN(id) AS id, grant_id, phase, COUNT(*) AS asked, COUNT(handed_in_at) AS handed_in,
    ROUND(AVG(score), 2) AS mean, MIN(score) AS lowest, MAX(score) AS highest
  FROM funding_review WHERE conflict IS NULL GROUP BY grant_id, phase;
