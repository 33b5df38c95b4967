package org.imsa.hec.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which day it is in the books. */
public final class Days {
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Baghdad");

    private Days() {}

    /** The day on which something that happens now is booked. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Has this day not begun anywhere where the staff work? */
    public static boolean isAhead(LocalDate day, Clock clock) {
        return day.isAfter(LocalDate.ofInstant(clock.instant(), EASTERNMOST));
    }
}
