-- A person or an organisation. Other contexts refer to directory_party and to nothing else of this context.
CREATE TABLE directory_party (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  kind        VARCHAR(12)  NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION')),
  number      VARCHAR(20)  NOT NULL UNIQUE,
  name_latin  VARCHAR(300) NULL,
  name_arabic VARCHAR(300) NULL,
  key_latin   VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  key_arabic  VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  email       VARCHAR(254) NULL,
  other_email VARCHAR(254) NULL,
  phone       VARCHAR(40)  NULL,
  country     CHAR(2)      NULL,
  governorate VARCHAR(20)  NULL,
  city        VARCHAR(120) NULL,
  notes       TEXT         NULL,
  created_at  DATETIME(6)  NOT NULL,
  request_id  CHAR(36)     NULL UNIQUE,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (governorate IS NULL OR country = 'IQ'),
  INDEX directory_party_kind (kind, id),
  INDEX directory_party_email (email),
  INDEX directory_party_other_email (other_email),
  INDEX directory_party_key_latin (key_latin),
  INDEX directory_party_key_arabic (key_arabic)
) DEFAULT CHARSET = utf8mb4;

-- The words that a party is found by, in the spelling of NameKey.
CREATE TABLE directory_name_word (
  word     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  party_id BIGINT       NOT NULL,
  PRIMARY KEY (word, party_id),
  INDEX directory_name_word_party (party_id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

-- How other systems call a party: 'donorbox:1234'.
CREATE TABLE directory_external_id (
  external_id VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  party_id    BIGINT       NOT NULL,
  INDEX directory_external_id_party (party_id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_person (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  latin_given        VARCHAR(70)  NULL,
  latin_father       VARCHAR(70)  NULL,
  latin_grandfather  VARCHAR(70)  NULL,
  latin_family       VARCHAR(70)  NULL,
  arabic_given       VARCHAR(70)  NULL,
  arabic_father      VARCHAR(70)  NULL,
  arabic_grandfather VARCHAR(70)  NULL,
  arabic_family      VARCHAR(70)  NULL,
  sex                VARCHAR(10)  NULL CHECK (sex IN ('FEMALE', 'MALE')),
  birth_date         DATE         NULL,
  birth_year         SMALLINT     NULL CHECK (birth_year BETWEEN 1900 AND 2200),
  specialty          VARCHAR(200) NULL,
  CHECK (birth_date IS NULL OR birth_year = YEAR(birth_date)),
  FOREIGN KEY (id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_organisation (
  id      BIGINT       NOT NULL PRIMARY KEY,
  type    VARCHAR(30)  NOT NULL,
  website VARCHAR(300) NULL,
  INDEX directory_organisation_type (type, id),
  FOREIGN KEY (id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;
