-- The months of the books. A month is named by its last day; all of a century are there from the start, so that posting
-- into a month and closing it always meet at the same row.
CREATE TABLE funding_period (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  number        VARCHAR(20)   NOT NULL UNIQUE,
  last_day      DATE          NOT NULL UNIQUE,
  state         VARCHAR(10)   NOT NULL,
  closed_by     VARCHAR(64)   NULL,
  closed_at     DATETIME(6)   NULL,
  reopen_reason VARCHAR(1000) NULL,
  CHECK (state IN ('OPEN', 'CLOSED')),
  CHECK ((state = 'CLOSED') = (closed_by IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
  CHECK (state = 'OPEN' OR reopen_reason IS NULL)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO funding_period (id, version, number, last_day, state)
WITH RECURSIVE
  years AS (SELECT 2000 AS year UNION ALL SELECT year + 1 FROM years WHERE year < 2099),
  months AS (SELECT 1 AS month UNION ALL SELECT month + 1 FROM months WHERE month < 12)
SELECT NEXT VALUE FOR hec_id, 1, CONCAT('PE-', year, '-', LPAD(month, 2, '0')),
  LAST_DAY(CAST(CONCAT(year, '-', LPAD(month, 2, '0'), '-01') AS DATE)), 'OPEN'
FROM years CROSS JOIN months;

-- The database itself says to which month an entry belongs, and lets nothing into a closed one, whoever writes. The
-- foreign key makes the two meet between the nodes of a cluster too.
ALTER TABLE funding_entry
  ADD COLUMN period DATE AS (LAST_DAY(entry_day)) STORED,
  ADD CONSTRAINT funding_entry_period FOREIGN KEY (period) REFERENCES funding_period (last_day);

DELIMITER //
CREATE TRIGGER funding_entry_open_month BEFORE INSERT ON funding_entry FOR EACH ROW
BEGIN
  DECLARE month_state VARCHAR(10);
  SELECT state INTO month_state FROM funding_period WHERE last_day = LAST_DAY(NEW.entry_day) LOCK IN SHARE MODE;
  IF month_state <> 'OPEN' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The month of this entry is closed; post it in an open month.';
  END IF;
END//
DELIMITER ;
