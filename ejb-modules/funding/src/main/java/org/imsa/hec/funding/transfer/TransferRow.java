package org.imsa.hec.funding.transfer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/** A transfer in a list. */
public record TransferRow(
        long id,
        String number,
        String fromLatin,
        String fromArabic,
        String toLatin,
        String toArabic,
        BigDecimal amount,
        String currency,
        Instant requestedAt,
        LocalDate madeOn,
        TransferStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }
}
