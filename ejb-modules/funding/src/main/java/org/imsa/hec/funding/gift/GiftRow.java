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
        BigDecimal givenAmount,
        String givenCurrency,
        LocalDate receivedOn,
        GiftMethod method,
        String reference,
        GiftStatus status,
        GiftState reversedAs)
        implements Serializable {

    public GiftState state() {
        return reversedAs == null ? GiftState.RECORDED : reversedAs;
    }

    /** In the donor's currency. */
    public Money given() {
        return givenAmount == null ? money() : Money.of(givenAmount, givenCurrency);
    }

    /** In the fund's currency, if that is another; else null. */
    public Money inFund() {
        return givenAmount == null ? null : money();
    }

    private Money money() {
        return Money.of(amount, currency);
    }
}
