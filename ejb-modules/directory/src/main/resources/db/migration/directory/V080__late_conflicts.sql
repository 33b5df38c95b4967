-- A conflict of interest that is found after somebody's vote was counted in: it stands with the voter, and the result is
-- either upheld or declared void, with a reason.
ALTER TABLE directory_ballot_voter
  ADD COLUMN late_conflict VARCHAR(20) NULL,
  ADD COLUMN late_found_at DATETIME(6) NULL,
  ADD CONSTRAINT directory_ballot_voter_late
    CHECK ((late_conflict IS NULL) = (late_found_at IS NULL) AND (late_conflict IS NULL OR state = 'VOTED'));

ALTER TABLE directory_ballot
  MODIFY COLUMN status VARCHAR(10) NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN', 'VOID')),
  ADD COLUMN upheld_because VARCHAR(1000) NULL,
  ADD COLUMN void_because VARCHAR(1000) NULL,
  DROP CONSTRAINT CONSTRAINT_4,
  ADD CONSTRAINT directory_ballot_counted CHECK ((status IN ('CLOSED', 'VOID')) = (outcome IS NOT NULL)),
  ADD CONSTRAINT directory_ballot_void CHECK ((status = 'VOID') = (void_because IS NOT NULL)),
  ADD CONSTRAINT directory_ballot_upheld CHECK (upheld_because IS NULL OR status IN ('CLOSED', 'VOID'));
