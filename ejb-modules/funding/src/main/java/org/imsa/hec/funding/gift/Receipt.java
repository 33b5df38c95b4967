package org.imsa.hec.funding.gift;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What came in, as the treasurer or the bank tells it.
 *
 * @param donorId party of the directory
 * @param amount in the donor's currency
 * @param reference how the bank or the donation site names the transaction, or the cheque's number; may be null
 * @param note may be null
 * @param appeal what it came in answer to
 */
public record Receipt(
        long donorId,
        long fundId,
        Money amount,
        LocalDate receivedOn,
        GiftMethod method,
        String reference,
        String note,
        Appeal appeal) {

    public Receipt {
        reference = clean(reference);
        note = clean(note);
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(reference == null || reference.length() <= 120, "rule.gift.longReference", 120);
        RuleBroken.unless(note == null || note.length() <= 1000, "rule.gift.longNote", 1000);
    }

    /** That nobody appealed for. */
    public Receipt(
            long donorId,
            long fundId,
            Money amount,
            LocalDate receivedOn,
            GiftMethod method,
            String reference,
            String note) {
        this(donorId, fundId, amount, receivedOn, method, reference, note, Appeal.NONE);
    }

    /** See {@link GiftMethod#key}. */
    String referenceKey() {
        return method.key(reference, donorId);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
