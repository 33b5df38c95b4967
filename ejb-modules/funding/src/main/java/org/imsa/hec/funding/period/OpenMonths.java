package org.imsa.hec.funding.period;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Says in words why the database did not take an entry into its month. It is the database that asks, with each entry: its
 * trigger shares the row of the month until the end of the transaction, so that many enter at once, and who closes the month
 * waits for them. For the ledger alone.
 */
public final class OpenMonths {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String REFUSAL = "The month of this entry is closed";

    private OpenMonths() {}

    /** @throws RuleBroken {@code rule.period.unknown} if the books have no such month: they run from 2000 to 2099 */
    public static void mustKnow(LocalDate day) {
        RuleBroken.unless(
                day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, "rule.period.unknown", YearMonth.from(day));
    }

    /** What to throw instead of this failure: {@code rule.period.closed} with the month, or the failure itself. */
    public static RuntimeException reasonOf(PersistenceException failed, LocalDate day) {
        return isRefusal(failed) ? new RuleBroken("rule.period.closed", YearMonth.from(day)) : failed;
    }

    private static boolean isRefusal(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .anyMatch(sql -> String.valueOf(sql.getMessage()).contains(REFUSAL));
    }
}
