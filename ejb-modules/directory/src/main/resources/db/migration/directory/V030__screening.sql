-- A version of the sanctions list. Old ones are kept; at most one is the one that is screened against.
CREATE TABLE directory_sanctions_list (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  request_id   CHAR(36)     NOT NULL UNIQUE,
  number       VARCHAR(20)  NOT NULL UNIQUE,
  list_date    DATE         NOT NULL,
  state        VARCHAR(12)  NOT NULL CHECK (state IN ('LOADING', 'ACTIVE', 'REPLACED')),
  -- Not null in the active list alone, and so in one at most.
  active_mark  TINYINT      NULL UNIQUE CHECK (active_mark = 1),
  fingerprint  CHAR(64)     NOT NULL,
  entries      INT          NOT NULL CHECK (entries > 0),
  names        INT          NOT NULL,
  doubts       TEXT         NOT NULL,
  loaded_by    VARCHAR(64)  NOT NULL,
  loaded_at    DATETIME(6)  NOT NULL,
  activated_at DATETIME(6)  NULL,
  INDEX directory_sanctions_list_state (state, id),
  CHECK ((state = 'ACTIVE') = (active_mark IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;

-- Whoever a version of the list names. Lists of texts are JSON.
CREATE TABLE directory_sanctions_entry (
  list_id       BIGINT       NOT NULL,
  entry_number  BIGINT       NOT NULL,
  kind          VARCHAR(12)  NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION', 'VESSEL', 'AIRCRAFT')),
  name          VARCHAR(500) NOT NULL,
  programmes    TEXT         NOT NULL,
  title         TEXT         NULL,
  aliases       MEDIUMTEXT   NOT NULL,
  weak_aliases  MEDIUMTEXT   NOT NULL,
  births        TEXT         NOT NULL,
  birth_places  TEXT         NOT NULL,
  nationalities TEXT         NOT NULL,
  papers        TEXT         NOT NULL,
  sex           VARCHAR(20)  NULL,
  addresses     MEDIUMTEXT   NOT NULL,
  remarks       TEXT         NULL,
  PRIMARY KEY (list_id, entry_number),
  FOREIGN KEY (list_id) REFERENCES directory_sanctions_list (id)
) DEFAULT CHARSET = utf8mb4;

-- In which state a party was screened last, and against which version of the list.
CREATE TABLE directory_screened (
  party_id      BIGINT      NOT NULL PRIMARY KEY,
  list_id       BIGINT      NOT NULL,
  party_version BIGINT      NOT NULL,
  screened_at   DATETIME(6) NOT NULL,
  FOREIGN KEY (party_id) REFERENCES directory_party (id) ON DELETE CASCADE,
  FOREIGN KEY (list_id) REFERENCES directory_sanctions_list (id)
) DEFAULT CHARSET = utf8mb4;

-- A party and an entry that may be the same; or, with entry 0, a party whose name cannot be compared.
CREATE TABLE directory_screening (
  id            BIGINT       NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  number        VARCHAR(20)  NOT NULL UNIQUE,
  party_id      BIGINT       NOT NULL,
  entry_number  BIGINT       NOT NULL,
  list_id       BIGINT       NOT NULL,
  state         VARCHAR(12)  NOT NULL CHECK (state IN ('POSSIBLE', 'UNREADABLE', 'CLEARED', 'CONFIRMED')),
  score         TINYINT      NOT NULL CHECK (score BETWEEN 0 AND 100),
  party_name    VARCHAR(620) NOT NULL,
  listed_name   VARCHAR(500) NULL,
  reasons       TEXT         NOT NULL,
  still_matches BOOLEAN      NOT NULL,
  party_print   CHAR(64)     NOT NULL,
  entry_print   CHAR(64)     NOT NULL,
  found_at      DATETIME(6)  NOT NULL,
  decided_by    VARCHAR(64)  NULL,
  decided_at    DATETIME(6)  NULL,
  reason        VARCHAR(2000) NULL,
  UNIQUE (party_id, entry_number),
  INDEX directory_screening_state (state, id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id),
  FOREIGN KEY (list_id) REFERENCES directory_sanctions_list (id),
  CHECK ((entry_number = 0) = (listed_name IS NULL)),
  CHECK (state NOT IN ('CLEARED', 'CONFIRMED') OR (decided_by IS NOT NULL AND reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4;
