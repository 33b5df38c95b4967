-- Parties to whom nothing is granted or paid until their screening is decided.
CREATE TABLE funding_hold (
  party_id         BIGINT      NOT NULL PRIMARY KEY,
  screening_id     BIGINT      NOT NULL,
  screening_number VARCHAR(20) NOT NULL,
  held_at          DATETIME(6) NOT NULL,
  FOREIGN KEY (party_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;
