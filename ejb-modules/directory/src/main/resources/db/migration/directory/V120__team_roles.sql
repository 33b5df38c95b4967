-- What somebody does on a team has a name in each script, as whatever is shown has. Roles of projects stood in one column,
-- 'Surgeon / جراح'.
ALTER TABLE directory_team_member
  ADD COLUMN role_latin VARCHAR(300) NULL,
  ADD COLUMN role_arabic VARCHAR(300) NULL;

UPDATE directory_team_member SET
  role_latin = CASE
    WHEN role REGEXP '^[^\\x{0600}-\\x{06FF}]+ / ' AND role REGEXP '[\\x{0600}-\\x{06FF}]' THEN SUBSTRING_INDEX(role, ' / ', 1)
    WHEN role NOT REGEXP '[\\x{0600}-\\x{06FF}]' THEN role END,
  role_arabic = CASE
    WHEN role REGEXP '^[^\\x{0600}-\\x{06FF}]+ / ' AND role REGEXP '[\\x{0600}-\\x{06FF}]'
      THEN SUBSTRING(role, LOCATE(' / ', role) + 3)
    WHEN role REGEXP '[\\x{0600}-\\x{06FF}]' THEN role END;

ALTER TABLE directory_team_member
  DROP COLUMN role,
  ADD CONSTRAINT directory_team_member_role CHECK (role_latin IS NOT NULL OR role_arabic IS NOT NULL);
