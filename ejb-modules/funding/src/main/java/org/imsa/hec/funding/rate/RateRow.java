package org.imsa.hec.funding.rate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A rate in a list. */
public record RateRow(
        long id,
        String number,
        String currency,
        LocalDate day,
        BigDecimal rate,
        String source,
        String enteredBy,
        Instant enteredAt)
        implements Serializable {

    public RateRow {
        rate = rate.stripTrailingZeros();
    }
}
