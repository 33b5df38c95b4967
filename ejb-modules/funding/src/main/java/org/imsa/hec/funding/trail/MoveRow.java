package org.imsa.hec.funding.trail;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * One share of a gift that a transfer moved from one fund to another.
 *
 * @param id of the transfer
 * @param donorLatin null, with {@code donorArabic}, where the caller may not know the donor
 */
public record MoveRow(
        long id,
        String number,
        LocalDate madeOn,
        String giftNumber,
        String donorLatin,
        String donorArabic,
        BigDecimal amount,
        String currency,
        String fromLatin,
        String fromArabic,
        String toLatin,
        String toArabic)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    MoveRow withoutDonor() {
        return new MoveRow(
                id, number, madeOn, giftNumber, null, null, amount, currency, fromLatin, fromArabic, toLatin, toArabic);
    }
}
