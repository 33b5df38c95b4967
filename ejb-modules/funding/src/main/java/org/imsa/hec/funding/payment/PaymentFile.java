package org.imsa.hec.funding.payment;

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
 * All that the page of one payment shows.
 *
 * @param paid in the currency in which the payee was paid
 * @param amount in the currency of the fund
 * @param conversion how the one became the other; null if they are the same
 * @param next what the caller may do with it now
 */
public record PaymentFile(
        long id,
        long version,
        String number,
        PartyLine payee,
        RecordLine grant,
        Money paid,
        Money amount,
        Conversion conversion,
        LocalDate paidOn,
        PaymentMethod method,
        String reference,
        PaymentStatus status,
        String reversalReason,
        Instant recordedAt,
        Set<PaymentAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Payment.KIND, id);
    }

    public boolean may(PaymentAction action) {
        return next.contains(action);
    }
}
