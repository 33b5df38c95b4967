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
        LocalDate paidOn,
        PaymentMethod method,
        PaymentStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }
}
