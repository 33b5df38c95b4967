-- Who may be called alike: the sounds of two or three words of a name, in either script, so that records which may be about
-- one meet in a block and are found without comparing each with each. See NameBlocks.
CREATE TABLE directory_name_block (
  block VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  party_id  BIGINT       NOT NULL,
  PRIMARY KEY (block, party_id),
  INDEX directory_name_block_party (party_id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id) ON DELETE CASCADE,
  CHECK (block <> '')
) DEFAULT CHARSET = utf8mb4;
