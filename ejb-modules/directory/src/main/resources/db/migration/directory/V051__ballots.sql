-- The counts always add up: whoever is entitled has voted, is recused, or is silent; each vote is for, against or abstains.
CREATE TABLE directory_ballot (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  number       VARCHAR(20)  NOT NULL UNIQUE,
  request_id   CHAR(36)     NOT NULL UNIQUE,
  subject      VARCHAR(60)  NULL,
  name_latin   VARCHAR(300) NULL,
  name_arabic  VARCHAR(300) NULL,
  text_english TEXT         NULL,
  text_arabic  TEXT         NULL,
  options      TEXT         NOT NULL,
  secret       BOOLEAN      NOT NULL,
  quorum_share BOOLEAN      NOT NULL,
  quorum_value INT          NOT NULL CHECK (quorum_value >= 1),
  majority     VARCHAR(12)  NOT NULL CHECK (majority IN ('SIMPLE', 'TWO_THIRDS')),
  closes_at    DATETIME(6)  NULL,
  status       VARCHAR(10)  NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN')),
  created_by   VARCHAR(64)  NOT NULL,
  opened_at    DATETIME(6)  NULL,
  attachments  TEXT         NOT NULL,
  sha256       CHAR(64)     NULL,
  reminded_at  DATETIME(6)  NULL,
  closed_at    DATETIME(6)  NULL,
  withdrawn_because VARCHAR(1000) NULL,
  entitled     INT          NOT NULL,
  voted        INT          NOT NULL,
  recused      INT          NOT NULL,
  silent       INT          NOT NULL,
  outcome      VARCHAR(10)  NULL CHECK (outcome IN ('ADOPTED', 'REJECTED', 'TIED', 'NO_QUORUM')),
  winner       INT          NULL,
  in_favour    INT          NULL,
  opposed      INT          NULL,
  abstained    INT          NULL,
  needed       INT          NULL,
  CHECK (name_latin IS NOT NULL OR name_arabic IS NOT NULL),
  CHECK (voted >= 0 AND recused >= 0 AND silent >= 0),
  CONSTRAINT directory_ballot_everybody CHECK (voted + recused + silent = entitled),
  CONSTRAINT directory_ballot_every_vote CHECK (outcome IS NULL OR in_favour + opposed + abstained = voted),
  CHECK (outcome IS NULL OR (in_favour >= 0 AND opposed >= 0 AND abstained >= 0)),
  CHECK ((status = 'CLOSED') = (outcome IS NOT NULL)),
  CHECK ((outcome = 'ADOPTED') = (winner IS NOT NULL)),
  CHECK (status IN ('DRAFT', 'WITHDRAWN') OR (sha256 IS NOT NULL AND closes_at IS NOT NULL AND opened_at IS NOT NULL)),
  CHECK (status <> 'WITHDRAWN' OR withdrawn_because IS NOT NULL),
  INDEX directory_ballot_subject (subject),
  INDEX directory_ballot_due (status, closes_at)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_ballot_party (
  ballot_id BIGINT NOT NULL,
  party_id  BIGINT NOT NULL,
  PRIMARY KEY (ballot_id, party_id),
  FOREIGN KEY (ballot_id) REFERENCES directory_ballot (id),
  FOREIGN KEY (party_id) REFERENCES directory_party (id)
) DEFAULT CHARSET = utf8mb4;

-- Who may vote and who has. What somebody voted stands here in open ballots alone.
CREATE TABLE directory_ballot_voter (
  id            BIGINT        NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  ballot_id     BIGINT        NOT NULL,
  username      VARCHAR(64)   NOT NULL,
  secret        BOOLEAN       NOT NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('SILENT', 'VOTED', 'RECUSED')),
  declared      BOOLEAN       NOT NULL,
  request_id    CHAR(36)      NULL UNIQUE,
  choice        INT           NULL,
  reason        VARCHAR(2000) NULL,
  voted_at      DATETIME(6)   NULL,
  conflict      VARCHAR(20)   NULL,
  UNIQUE (ballot_id, username),
  CHECK (NOT secret OR (choice IS NULL AND reason IS NULL AND voted_at IS NULL)),
  CHECK (secret OR (state = 'VOTED') = (choice IS NOT NULL)),
  INDEX directory_ballot_voter_username (username, state),
  FOREIGN KEY (ballot_id) REFERENCES directory_ballot (id)
) DEFAULT CHARSET = utf8mb4;

-- The box of a secret ballot: one sum for each option, made when the ballot opens. A vote adds one and leaves no row, no
-- order and no time of its own.
CREATE TABLE directory_ballot_box (
  ballot_id BIGINT NOT NULL,
  choice    INT    NOT NULL,
  votes     INT    NOT NULL CHECK (votes >= 0),
  PRIMARY KEY (ballot_id, choice),
  FOREIGN KEY (ballot_id) REFERENCES directory_ballot (id)
) DEFAULT CHARSET = utf8mb4;

-- Who owns an account; the tables of the kernel are made before those of the directory.
ALTER TABLE kernel_account ADD FOREIGN KEY (person_id) REFERENCES directory_person (id);
