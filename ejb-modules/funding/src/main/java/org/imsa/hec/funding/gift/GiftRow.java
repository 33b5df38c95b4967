package org.imsa.hec.funding.gift;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/** A gift in a list. */
public record GiftRow(
        long id,
        String number,
        String donorLatin,
        String donorArabic,
        String fundLatin,
        String fundArabic,
        BigDecimal amount,
        String currency,
        LocalDate receivedOn,
        GiftMethod method,
        String reference,
        GiftStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }
}
