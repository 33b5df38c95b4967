package org.imsa.hec.funding.receipt;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A gift on a receipt.
 *
 * @param returned what the donor got; null for nothing
 * @param value of that, in good faith; null for nothing
 * @param reversed was the gift taken back since?
 */
public record ReceiptLineFile(
        long giftId,
        String giftNumber,
        LocalDate receivedOn,
        Money given,
        String returned,
        Money value,
        boolean reversed)
        implements Serializable {

    /** The part of the payment that is a gift: what exceeds the value of what the donor got (26 USC 6115). */
    public Money deductible() {
        return value == null ? given : given.minus(value.min(given));
    }

    public RecordLine gift() {
        return new RecordLine(new RecordRef(Gift.KIND, giftId), giftNumber, null, null);
    }
}
