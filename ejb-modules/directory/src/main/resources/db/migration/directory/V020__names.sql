-- The words of directory_name_word by their sound: 'near' is the sound of a word, or that sound with one consonant left out,
-- so that a word with one typing error has a 'near' in common with the word that was meant. One row per word of the
-- language, not per person: a hundred thousand people share some thousand words.
CREATE TABLE directory_spelling (
  near     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  word     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  whole    BOOLEAN      NOT NULL,
  spelling VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (near, word),
  INDEX directory_spelling_word (word)
) DEFAULT CHARSET = utf8mb4;

-- Duplicates that were merged: the record that is gone points at the one that was kept, and is found no more.
ALTER TABLE directory_party
  ADD COLUMN merged_into BIGINT NULL,
  ADD CONSTRAINT directory_party_merged FOREIGN KEY (merged_into) REFERENCES directory_party (id),
  ADD CONSTRAINT directory_party_not_into_itself CHECK (merged_into <> id);

-- That one record was merged into another. 'fields' holds what the kept one said before and after, for taking it back.
CREATE TABLE directory_merge (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    BIGINT      NOT NULL,
  request_id CHAR(36)    NOT NULL UNIQUE,
  kind       VARCHAR(12) NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION')),
  kept_id    BIGINT      NOT NULL,
  gone_id    BIGINT      NOT NULL,
  fields     MEDIUMBLOB  NOT NULL,
  merged_by  VARCHAR(64) NOT NULL,
  merged_at  DATETIME(6) NOT NULL,
  undone_by  VARCHAR(64) NULL,
  undone_at  DATETIME(6) NULL,
  FOREIGN KEY (kept_id) REFERENCES directory_party (id),
  FOREIGN KEY (gone_id) REFERENCES directory_party (id),
  CHECK (kept_id <> gone_id),
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) DEFAULT CHARSET = utf8mb4;

-- Where a merge looked for references, and what it moved: the other columns of the primary key of each row, as JSON.
CREATE TABLE directory_merge_place (
  merge_id   BIGINT      NOT NULL,
  table_name VARCHAR(64) NOT NULL,
  column_name VARCHAR(64) NOT NULL,
  gone_value VARCHAR(60) NOT NULL,
  kept_value VARCHAR(60) NOT NULL,
  PRIMARY KEY (merge_id, table_name, column_name),
  FOREIGN KEY (merge_id) REFERENCES directory_merge (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_merge_row (
  merge_id   BIGINT       NOT NULL,
  table_name VARCHAR(64)  NOT NULL,
  column_name VARCHAR(64) NOT NULL,
  row_key    VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (merge_id, table_name, column_name, row_key),
  FOREIGN KEY (merge_id, table_name, column_name)
    REFERENCES directory_merge_place (merge_id, table_name, column_name)
) DEFAULT CHARSET = utf8mb4;

-- Two records that may be about one; what somebody decided about them is kept.
CREATE TABLE directory_suspected_pair (
  id         BIGINT      NOT NULL PRIMARY KEY,
  version    BIGINT      NOT NULL,
  kind       VARCHAR(12) NOT NULL,
  one_id     BIGINT      NOT NULL,
  other_id   BIGINT      NOT NULL,
  score      SMALLINT    NOT NULL,
  reasons    TEXT        NOT NULL,
  state      VARCHAR(20) NOT NULL,
  found_at   DATETIME(6) NOT NULL,
  decided_by VARCHAR(64) NULL,
  UNIQUE (one_id, other_id),
  INDEX directory_suspected_pair_score (state, score),
  FOREIGN KEY (one_id) REFERENCES directory_party (id),
  FOREIGN KEY (other_id) REFERENCES directory_party (id),
  CHECK (one_id < other_id),
  CHECK (score BETWEEN 0 AND 100),
  CHECK (state IN ('SUSPECTED', 'NOT_THE_SAME'))
) DEFAULT CHARSET = utf8mb4;
