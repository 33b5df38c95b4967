-- Work that members do together: for a record of any context, or an initiative of the committee's own.
CREATE TABLE directory_project (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  number        VARCHAR(20)   NOT NULL UNIQUE,
  request_id    CHAR(36)      NOT NULL UNIQUE,
  name_latin    VARCHAR(300)  NULL,
  name_arabic   VARCHAR(300)  NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'RUNNING', 'DONE', 'CANCELLED')),
  record        VARCHAR(60)   NULL,
  lead_id       BIGINT        NULL,
  first_day     DATE          NULL,
  last_day      DATE          NULL,
  description   TEXT          NULL,
  cancel_reason VARCHAR(1000) NULL,
  -- a record has one project; a cancelled one makes room for another
  live_record   VARCHAR(60) AS (CASE WHEN state <> 'CANCELLED' THEN record END) PERSISTENT UNIQUE,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (last_day >= first_day),
  CHECK (state IN ('PLANNED', 'CANCELLED') OR lead_id IS NOT NULL),
  CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  INDEX directory_project_state (state, id),
  FOREIGN KEY (lead_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

-- A role with its places. However many assign at once, no more places are taken than there are.
CREATE TABLE directory_project_role (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  request_id      CHAR(36)     NOT NULL UNIQUE,
  project_id      BIGINT       NOT NULL,
  name_latin      VARCHAR(300) NULL,
  name_arabic     VARCHAR(300) NULL,
  work            VARCHAR(20)  NULL,
  specialty_id    BIGINT       NULL,
  languages       VARCHAR(100) NOT NULL,
  skills          VARCHAR(1000) NULL,
  places          SMALLINT     NOT NULL CHECK (places BETWEEN 1 AND 500),
  taken           SMALLINT     NOT NULL,
  hours_per_month SMALLINT     NULL CHECK (hours_per_month BETWEEN 1 AND 300),
  first_day       DATE         NULL,
  last_day        DATE         NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (taken BETWEEN 0 AND places),
  CHECK (last_day >= first_day),
  INDEX directory_project_role_project (project_id, id),
  FOREIGN KEY (specialty_id) REFERENCES directory_specialty (id),
  FOREIGN KEY (project_id) REFERENCES directory_project (id)
) DEFAULT CHARSET = utf8mb4;

-- Somebody applied for a role, was invited or assigned; at most once at a time.
CREATE TABLE directory_assignment (
  id          BIGINT        NOT NULL PRIMARY KEY,
  version     BIGINT        NOT NULL,
  project_id  BIGINT        NOT NULL,
  role_id     BIGINT        NOT NULL,
  person_id   BIGINT        NOT NULL,
  state       VARCHAR(10)   NOT NULL
    CHECK (state IN ('APPLIED', 'INVITED', 'ASSIGNED', 'REFUSED', 'DECLINED', 'WITHDRAWN')),
  asked_on    DATE          NOT NULL,
  message     VARCHAR(1000) NULL,
  assigned_on DATE          NULL,
  ended_on    DATE          NULL,
  reason      VARCHAR(1000) NULL,
  live_person BIGINT AS (CASE WHEN state IN ('APPLIED', 'INVITED', 'ASSIGNED') THEN person_id END) PERSISTENT,
  CHECK (state <> 'ASSIGNED' OR assigned_on IS NOT NULL),
  UNIQUE (role_id, live_person),
  INDEX directory_assignment_person (person_id, id),
  INDEX directory_assignment_project (project_id, id),
  FOREIGN KEY (project_id) REFERENCES directory_project (id),
  FOREIGN KEY (role_id) REFERENCES directory_project_role (id),
  FOREIGN KEY (person_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

-- Hours as the member wrote them down; they count when somebody else has confirmed them.
CREATE TABLE directory_service_hours (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  request_id    CHAR(36)      NOT NULL UNIQUE,
  project_id    BIGINT        NOT NULL,
  assignment_id BIGINT        NOT NULL,
  day           DATE          NOT NULL,
  hours         DECIMAL(4,2)  NOT NULL CHECK (hours > 0 AND hours <= 24),
  work_done     VARCHAR(500)  NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('LOGGED', 'CONFIRMED', 'REFUSED')),
  logged_by     VARCHAR(64)   NOT NULL,
  decided_by    VARCHAR(64)   NULL,
  decided_at    DATETIME(6)   NULL,
  reason        VARCHAR(1000) NULL,
  CHECK ((state = 'LOGGED') = (decided_by IS NULL AND decided_at IS NULL)),
  CHECK (decided_by <> logged_by),
  CHECK (state <> 'REFUSED' OR reason IS NOT NULL),
  INDEX directory_service_hours_assignment (assignment_id, day),
  INDEX directory_service_hours_project (project_id, state),
  FOREIGN KEY (project_id) REFERENCES directory_project (id),
  FOREIGN KEY (assignment_id) REFERENCES directory_assignment (id)
) DEFAULT CHARSET = utf8mb4;
