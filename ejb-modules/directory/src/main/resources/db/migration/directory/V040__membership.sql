-- What a person is to the association: one row for life, whatever became of it.
CREATE TABLE directory_membership (
  id              BIGINT      NOT NULL PRIMARY KEY,
  version         BIGINT      NOT NULL,
  number          VARCHAR(20) NOT NULL UNIQUE,
  request_id      CHAR(36)    NOT NULL UNIQUE,
  person_id       BIGINT      NOT NULL UNIQUE,
  standing        VARCHAR(20) NOT NULL
    CHECK (standing IN ('GENERAL', 'ASSOCIATE', 'COMMITTEE', 'PAST_COMMITTEE', 'LEFT')),
  since           DATE        NOT NULL,
  hours_per_month SMALLINT    NULL CHECK (hours_per_month BETWEEN 1 AND 300),
  first_day       DATE        NULL,
  last_day        DATE        NULL,
  CHECK (last_day >= first_day),
  CHECK (hours_per_month IS NOT NULL OR (first_day IS NULL AND last_day IS NULL)),
  INDEX directory_membership_standing (standing, id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

-- The kinds of work that a member wants to do.
CREATE TABLE directory_membership_work (
  membership_id BIGINT      NOT NULL,
  work          VARCHAR(20) NOT NULL,
  PRIMARY KEY (membership_id, work),
  INDEX directory_membership_work_work (work, membership_id),
  FOREIGN KEY (membership_id) REFERENCES directory_membership (id)
) DEFAULT CHARSET = utf8mb4;

-- The specialties in which a member wants to work.
CREATE TABLE directory_membership_specialty (
  membership_id BIGINT NOT NULL,
  specialty_id  BIGINT NOT NULL,
  PRIMARY KEY (membership_id, specialty_id),
  INDEX directory_membership_specialty_specialty (specialty_id, membership_id),
  FOREIGN KEY (specialty_id) REFERENCES directory_specialty (id),
  FOREIGN KEY (membership_id) REFERENCES directory_membership (id)
) DEFAULT CHARSET = utf8mb4;

-- Each step of the path, with the decision and its minutes. No step is skipped.
CREATE TABLE directory_membership_step (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  membership_id BIGINT        NOT NULL,
  came_from     VARCHAR(20)   NULL,
  became        VARCHAR(20)   NOT NULL,
  decided_on    DATE          NOT NULL,
  words         VARCHAR(1000) NULL,
  ballot        VARCHAR(60)   NULL,
  minutes_id    BIGINT        NULL,
  CHECK (CASE became
    WHEN 'GENERAL' THEN came_from IS NULL OR came_from = 'LEFT'
    WHEN 'ASSOCIATE' THEN came_from = 'GENERAL'
    WHEN 'COMMITTEE' THEN came_from IN ('ASSOCIATE', 'PAST_COMMITTEE')
    WHEN 'PAST_COMMITTEE' THEN came_from = 'COMMITTEE'
    WHEN 'LEFT' THEN came_from IN ('GENERAL', 'ASSOCIATE', 'COMMITTEE', 'PAST_COMMITTEE')
    ELSE FALSE END),
  CHECK (became NOT IN ('ASSOCIATE', 'COMMITTEE') OR (minutes_id IS NOT NULL AND words IS NOT NULL)),
  CHECK (became <> 'LEFT' OR words IS NOT NULL),
  INDEX directory_membership_step_membership (membership_id, id),
  FOREIGN KEY (membership_id) REFERENCES directory_membership (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_absence (
  id            BIGINT NOT NULL PRIMARY KEY,
  version       BIGINT NOT NULL,
  membership_id BIGINT NOT NULL,
  first_day     DATE   NOT NULL,
  last_day      DATE   NOT NULL,
  CHECK (last_day >= first_day),
  INDEX directory_absence_membership (membership_id, first_day),
  FOREIGN KEY (membership_id) REFERENCES directory_membership (id)
) DEFAULT CHARSET = utf8mb4;

-- Who held which office. A seat is an office with one holder, or the holder's own place in one with many; nobody sits on
-- a seat while another does. 'until_day' is the day after the last; 9999-12-31 while no end is set.
CREATE TABLE directory_office_term (
  id            BIGINT      NOT NULL PRIMARY KEY,
  version       BIGINT      NOT NULL,
  membership_id BIGINT      NOT NULL,
  office        VARCHAR(20) NOT NULL CHECK (office IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'ORDINARY')),
  seat          VARCHAR(40) NOT NULL,
  first_day     DATE        NOT NULL,
  until_day     DATE        NOT NULL,
  PERIOD FOR held (first_day, until_day),
  UNIQUE (seat, held WITHOUT OVERLAPS),
  INDEX directory_office_term_membership (membership_id, first_day),
  FOREIGN KEY (membership_id) REFERENCES directory_membership (id)
) DEFAULT CHARSET = utf8mb4;
