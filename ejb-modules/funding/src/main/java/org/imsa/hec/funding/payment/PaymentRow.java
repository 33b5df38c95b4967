package org.imsa.hec.funding.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/** A payment in a list; day, method and the fund's amount are null until it is paid. */
public record PaymentRow(
        long id,
        String number,
        String payeeLatin,
        String payeeArabic,
        String grantNumber,
        String titleLatin,
        String titleArabic,
        BigDecimal askedAmount,
        String askedCurrency,
        BigDecimal amount,
        String currency,
        LocalDate paidOn,
        LocalDate confirmedOn,
        PaymentMethod method,
        PaymentStatus status)
        implements Serializable {

    /** In the currency in which the payee is paid. */
    public Money asked() {
        return Money.of(askedAmount, askedCurrency);
    }

    /** In the fund's currency, if it was paid and that is another; else null. */
    public Money inFund() {
        return amount == null || currency.equals(askedCurrency) ? null : Money.of(amount, currency);
    }
}
