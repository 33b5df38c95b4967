package org.imsa.hec.funding.trail;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One share of money on its whole way: of which gift, by which payment, for which grant and record.
 *
 * @param donorLatin null, with {@code donorArabic}, where the caller may not know the donor
 */
public record TrailRow(
        long giftId,
        String giftNumber,
        String donorLatin,
        String donorArabic,
        LocalDate receivedOn,
        BigDecimal amount,
        String currency,
        String fundLatin,
        String fundArabic,
        String paymentNumber,
        LocalDate paidOn,
        long grantId,
        String grantNumber,
        String titleLatin,
        String titleArabic,
        String recordKind,
        Long recordId,
        String recordNumber)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    public RecordRef record() {
        return recordId == null ? null : new RecordRef(recordKind, recordId);
    }

    TrailRow withoutDonor() {
        return new TrailRow(
                giftId,
                giftNumber,
                null,
                null,
                receivedOn,
                amount,
                currency,
                fundLatin,
                fundArabic,
                paymentNumber,
                paidOn,
                grantId,
                grantNumber,
                titleLatin,
                titleArabic,
                recordKind,
                recordId,
                recordNumber);
    }
}
