-- A row that looks like something that is known waits for somebody to say what it is.
ALTER TABLE kernel_intake_row
  MODIFY verdict VARCHAR(10) NOT NULL CHECK (verdict IN ('READY', 'WARNING', 'LIKELY', 'DUPLICATE', 'ERROR')),
  ADD COLUMN choice VARCHAR(10) NULL CHECK (choice IN ('OTHER', 'SAME', 'LEFT_OUT')),
  ADD CONSTRAINT kernel_intake_row_choice CHECK (choice IS NULL OR verdict = 'LIKELY'),
  ADD CONSTRAINT kernel_intake_row_same CHECK (choice <> 'SAME' OR record IS NOT NULL);
