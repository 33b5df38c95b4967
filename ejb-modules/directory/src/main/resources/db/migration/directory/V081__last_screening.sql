-- An operator asks when somebody was screened last, and whether the screening still runs.
CREATE INDEX directory_screened_at ON directory_screened (screened_at);
