package org.imsa.hec.funding.pledge;

import java.time.LocalDate;

/** How often an instalment is due. */
public enum Rhythm {
    ONCE(0),
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day of the instalment after so many others; counted from the first, so that the 31st comes back after a February. */
    LocalDate due(LocalDate first, int others) {
        return first.plusMonths((long) months * others);
    }
}
