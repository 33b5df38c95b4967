package org.imsa.hec.funding.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/** A payment in a list. */
public record PaymentRow(
        long id,
        String number,
        String payeeLatin,
        String payeeArabic,
        String grantNumber,
        String titleLatin,
        String titleArabic,
        BigDecimal amount,
        String currency,
        BigDecimal paidAmount,
        String paidCurrency,
        LocalDate paidOn,
        PaymentMethod method,
        PaymentStatus status)
        implements Serializable {

    /** In the currency in which the payee was paid. */
    public Money paid() {
        return paidAmount == null ? money() : Money.of(paidAmount, paidCurrency);
    }

    /** In the fund's currency, if that is another; else null. */
    public Money inFund() {
        return paidAmount == null ? null : money();
    }

    private Money money() {
        return Money.of(amount, currency);
    }
}
