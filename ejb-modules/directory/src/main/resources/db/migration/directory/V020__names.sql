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
