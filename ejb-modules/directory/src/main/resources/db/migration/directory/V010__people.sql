-- What people are trained in: shipped by V011, and what administrators add. A sub-specialty names its specialty.
CREATE TABLE directory_specialty (
  id          BIGINT       NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  code        VARCHAR(40)  NOT NULL UNIQUE,
  parent_id   BIGINT       NULL,
  name_latin  VARCHAR(300) NOT NULL,
  name_arabic VARCHAR(300) NOT NULL,
  shipped     BOOLEAN      NOT NULL,
  retired     BOOLEAN      NOT NULL,
  FOREIGN KEY (parent_id) REFERENCES directory_specialty (id),
  INDEX directory_specialty_latin (name_latin),
  INDEX directory_specialty_arabic (name_arabic)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE directory_person
  ADD COLUMN specialty_id     BIGINT       NULL,
  ADD COLUMN nationalities    VARCHAR(200) NULL,
  ADD COLUMN time_zone        VARCHAR(60)  NULL,
  ADD COLUMN orcid            CHAR(19)     NULL,
  ADD COLUMN photo_id         BIGINT       NULL,
  ADD COLUMN consent          VARCHAR(12)  NULL CHECK (consent IN ('GIVEN', 'REFUSED', 'WITHDRAWN')),
  ADD COLUMN consent_channels VARCHAR(100) NULL,
  ADD COLUMN consent_on       DATE         NULL,
  ADD CHECK ((consent IS NULL) = (consent_on IS NULL)),
  ADD INDEX directory_person_orcid (orcid),
  ADD FOREIGN KEY (specialty_id) REFERENCES directory_specialty (id);

-- Lists that are parts of a person: their primary keys begin with the person, so a merge leaves them where they are.
-- Telephones and e-mail addresses besides those of directory_party.
CREATE TABLE directory_further_contact (
  id        BIGINT       NOT NULL UNIQUE,
  person_id BIGINT       NOT NULL,
  position  INT          NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  reached   VARCHAR(254) NOT NULL,
  INDEX directory_further_contact_reached (reached),
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_address (
  id          BIGINT       NOT NULL UNIQUE,
  person_id   BIGINT       NOT NULL,
  position    INT          NOT NULL,
  kind        VARCHAR(10)  NOT NULL CHECK (kind IN ('HOME', 'WORK', 'POSTAL')),
  street      VARCHAR(300) NULL,
  postal_code VARCHAR(20)  NULL,
  city        VARCHAR(120) NULL,
  governorate VARCHAR(20)  NULL,
  country     CHAR(2)      NULL,
  CHECK (governorate IS NULL OR country = 'IQ'),
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_language (
  id        BIGINT      NOT NULL UNIQUE,
  person_id BIGINT      NOT NULL,
  position  INT         NOT NULL,
  language  CHAR(2)     NOT NULL,
  level     VARCHAR(12) NOT NULL CHECK (level IN ('NATIVE', 'FLUENT', 'WORKING', 'BASIC')),
  INDEX directory_language_language (language, person_id),
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_degree (
  id          BIGINT       NOT NULL UNIQUE,
  person_id   BIGINT       NOT NULL,
  position    INT          NOT NULL,
  title       VARCHAR(200) NOT NULL,
  institution VARCHAR(200) NULL,
  year        SMALLINT     NULL CHECK (year BETWEEN 1900 AND 2200),
  country     CHAR(2)      NULL,
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_licence (
  id        BIGINT       NOT NULL UNIQUE,
  person_id BIGINT       NOT NULL,
  position  INT          NOT NULL,
  authority VARCHAR(200) NOT NULL,
  number    VARCHAR(60)  NULL,
  first_day DATE         NULL,
  last_day  DATE         NULL,
  status    VARCHAR(12)  NOT NULL CHECK (status IN ('ACTIVE', 'LAPSED', 'SUSPENDED', 'REVOKED')),
  CHECK (last_day >= first_day),
  INDEX directory_licence_number (number),
  PRIMARY KEY (person_id, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE directory_organisation
  ADD COLUMN parent_id BIGINT NULL,
  ADD CHECK (parent_id <> id),
  ADD FOREIGN KEY (parent_id) REFERENCES directory_organisation (id);

-- An office stays when its holder changes.
CREATE TABLE directory_office (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  request_id      CHAR(36)     NOT NULL UNIQUE,
  organisation_id BIGINT       NOT NULL,
  name_latin      VARCHAR(300) NULL,
  name_arabic     VARCHAR(300) NULL,
  shared          BOOLEAN      NOT NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  FOREIGN KEY (organisation_id) REFERENCES directory_organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_office_holder (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    BIGINT       NOT NULL,
  office_id  BIGINT       NOT NULL,
  person_id  BIGINT       NOT NULL,
  first_day  DATE         NOT NULL,
  last_day   DATE         NULL,
  note       VARCHAR(300) NULL,
  CHECK (last_day >= first_day),
  UNIQUE (office_id, person_id, first_day),
  FOREIGN KEY (office_id) REFERENCES directory_office (id),
  FOREIGN KEY (person_id) REFERENCES directory_person (id)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE directory_party ADD INDEX directory_party_phone (phone);
