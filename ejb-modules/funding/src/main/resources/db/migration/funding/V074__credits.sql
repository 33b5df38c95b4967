-- In whose honour or memory a gift was given, and who else is thanked for it. No sum counts them.
CREATE TABLE funding_credit (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  request_id  CHAR(36)      NOT NULL UNIQUE,
  gift_id     BIGINT        NOT NULL,
  kind        VARCHAR(20)   NOT NULL,
  party_id    BIGINT        NULL,
  name        VARCHAR(300)  NULL,
  note        VARCHAR(500)  NULL,
  FOREIGN KEY (gift_id) REFERENCES funding_gift (id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id),
  UNIQUE (gift_id, kind, party_id),
  INDEX funding_credit_party (party_id, kind),
  CHECK (kind IN ('HONOUR', 'MEMORY', 'SOFT')),
  CHECK ((party_id IS NULL) <> (name IS NULL)),
  CHECK (kind <> 'SOFT' OR party_id IS NOT NULL)
) DEFAULT CHARSET = utf8mb4;
