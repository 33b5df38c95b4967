package org.imsa.hec.funding.trail;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One share of money on its whole way: of which gift, by which payment, for which grant and record.
 *
 * @param fundLatin the fund that the gift came into
 * @param paidLatin the fund out of which it was paid; another one if a transfer moved it
 * @param donorLatin null, with {@code donorArabic}, where the caller may not know the donor
 */
public record TrailRow(
        long giftId,
        String giftNumber,
        String donorLatin,
        String donorArabic,
        LocalDate receivedOn,
        BigDecimal givenAmount,
        String givenCurrency,
        BigDecimal amount,
        String currency,
        String fundLatin,
        String fundArabic,
        String paidLatin,
        String paidArabic,
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

    /** The whole gift in the donor's currency, if that is not the fund's; else null. */
    public Money given() {
        return givenAmount == null ? null : Money.of(givenAmount, givenCurrency);
    }

    /** Was it moved to another fund before it was paid? */
    public boolean isMoved() {
        return !Objects.equals(fundLatin, paidLatin) || !Objects.equals(fundArabic, paidArabic);
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
                givenAmount,
                givenCurrency,
                amount,
                currency,
                fundLatin,
                fundArabic,
                paidLatin,
                paidArabic,
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
