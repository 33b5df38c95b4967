package org.imsa.hec.funding.rate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one rate shows.
 *
 * @param rate dollars for one unit
 * @param mayCorrect whether the caller may
 */
public record RateFile(
        long id,
        long version,
        String number,
        String currency,
        LocalDate day,
        BigDecimal rate,
        String source,
        String enteredBy,
        Instant enteredAt,
        boolean mayCorrect)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Rate.KIND, id);
    }
}
