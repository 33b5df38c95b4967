package org.imsa.hec.funding.bank.file;

import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/**
 * One booked movement, as a bank tells it. Any text may be null.
 *
 * @param amount positive if it came in
 * @param bankId the bank's own id of it
 * @param idIsUnique is that id alone enough to know it again, as the FITID of OFX is?
 * @param reference what payer and payee agreed on
 * @param party the other side
 * @param partyAccount the other side's account
 * @param original what was paid, where that was in another currency; else null
 * @param parts the payments that were booked together; empty if it is one
 */
public record Entry(
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        String bankId,
        boolean idIsUnique,
        String reference,
        String checkNumber,
        String party,
        String partyAccount,
        String text,
        Money original,
        List<Part> parts) {}
