-- Funds for one beneficiary and for zakat; whom a grant serves, and who established that zakat may reach them.
ALTER TABLE funding_fund
  DROP CONSTRAINT CONSTRAINT_2,
  DROP CONSTRAINT CONSTRAINT_3,
  ADD COLUMN beneficiary VARCHAR(60) NULL,
  ADD COLUMN beneficiary_number VARCHAR(20) NULL,
  ADD CONSTRAINT funding_fund_restriction CHECK (restriction IN ('UNRESTRICTED', 'PURPOSE', 'BENEFICIARY', 'ZAKAT')),
  ADD CONSTRAINT funding_fund_purposes CHECK ((restriction = 'PURPOSE') = (purposes <> '')),
  ADD CONSTRAINT funding_fund_beneficiary CHECK ((restriction = 'BENEFICIARY') = (beneficiary IS NOT NULL)
    AND (beneficiary IS NULL) = (beneficiary_number IS NULL));

ALTER TABLE funding_grant
  ADD COLUMN beneficiary VARCHAR(60) NULL,
  ADD COLUMN eligibility_ground VARCHAR(30) NULL,
  ADD COLUMN eligibility_why VARCHAR(2000) NULL,
  ADD COLUMN eligibility_by VARCHAR(64) NULL,
  ADD COLUMN eligibility_at DATETIME(6) NULL,
  ADD CONSTRAINT funding_grant_eligibility CHECK ((eligibility_ground IS NULL) = (eligibility_why IS NULL)
    AND (eligibility_ground IS NULL) = (eligibility_by IS NULL)
    AND (eligibility_ground IS NULL) = (eligibility_at IS NULL)),
  ADD CONSTRAINT funding_grant_ground CHECK (eligibility_ground IN ('POOR', 'NEEDY', 'INDEBTED', 'STRANDED'));
