package org.imsa.hec.funding.gift;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one gift shows.
 *
 * @param appeal what it came in answer to
 * @param given in the donor's currency
 * @param amount in the currency of the fund
 * @param conversion how the one became the other; null if they are the same
 * @param spent what payments were made of it
 * @param fee what the bank charged, if it did not pay and charged something; else null
 * @param next what the caller may do with it now
 */
public record GiftFile(
        long id,
        long version,
        String number,
        PartyLine donor,
        RecordLine fund,
        AppealLines appeal,
        Money given,
        Money amount,
        Conversion conversion,
        Money spent,
        LocalDate receivedOn,
        GiftMethod method,
        String reference,
        String note,
        GiftStatus status,
        GiftState state,
        String reversalReason,
        BankFee fee,
        Instant recordedAt,
        Set<GiftAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Gift.KIND, id);
    }

    public Money unspent() {
        return status == GiftStatus.REVERSED ? Money.zero(amount.currency()) : amount.minus(spent);
    }

    public boolean may(GiftAction action) {
        return next.contains(action);
    }
}
