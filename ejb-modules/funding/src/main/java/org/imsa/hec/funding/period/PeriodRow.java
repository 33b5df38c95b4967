package org.imsa.hec.funding.period;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month in a list.
 *
 * @param counts null until the ledger was asked
 */
public record PeriodRow(
        long id,
        String number,
        LocalDate lastDay,
        PeriodState state,
        String closedBy,
        Instant closedAt,
        PeriodCounts counts)
        implements Serializable {

    /** As the query fills it. */
    public PeriodRow(long id, String number, LocalDate lastDay, PeriodState state, String closedBy, Instant closedAt) {
        this(id, number, lastDay, state, closedBy, closedAt, null);
    }

    public YearMonth month() {
        return YearMonth.from(lastDay);
    }

    PeriodRow with(PeriodCounts found) {
        return new PeriodRow(id, number, lastDay, state, closedBy, closedAt, found);
    }
}
