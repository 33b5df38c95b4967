-- How a gift left the books: by mistake, back to the donor, or unpaid by the bank.
ALTER TABLE funding_gift ADD COLUMN reversed_as VARCHAR(20) NULL AFTER status;
UPDATE funding_gift SET reversed_as = 'REVERSED' WHERE status = 'REVERSED';
ALTER TABLE funding_gift
  ADD CONSTRAINT funding_gift_reversed_as
    CHECK ((status = 'REVERSED') = (reversed_as IS NOT NULL) AND reversed_as IN ('REVERSED', 'REFUNDED', 'BOUNCED')),
  ADD INDEX funding_gift_left (reversed_as, received_on);
