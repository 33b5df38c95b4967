package org.imsa.hec.funding.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");
    private static final LocalDate LAST_OF_MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    private final Period may = new Period(YearMonth.of(2026, 5));

    @Test
    void aMonthIsNotClosedOnItsLastDay() {
        refused("rule.period.notOver", () -> may.close("layla", NOW, LAST_OF_MAY));
        assertThat(may.next(LAST_OF_MAY, Roles.TREASURER::equals)).isEmpty();
    }

    @Test
    void aMonthThatIsOverIsClosedOnce() {
        may.close("layla", NOW, FIRST_OF_JUNE);

        refused("rule.period.closedAlready", () -> may.close("layla", NOW, FIRST_OF_JUNE));
    }

    @Test
    void aClosedMonthIsOpenedAgainForAReason() {
        may.close("layla", NOW, FIRST_OF_JUNE);

        refused("rule.reason.missing", () -> may.reopen(" "));
        may.reopen("A bank file came late");

        refused("rule.period.openAlready", () -> may.reopen("Again"));
    }

    @Test
    void whoClosesDoesNotReopen() {
        assertThat(may.next(FIRST_OF_JUNE, Roles.TREASURER::equals)).isEqualTo(Set.of(PeriodAction.CLOSE));
        assertThat(may.next(FIRST_OF_JUNE, Roles.COORDINATOR::equals)).isEmpty();

        may.close("layla", NOW, FIRST_OF_JUNE);

        assertThat(may.next(FIRST_OF_JUNE, Roles.TREASURER::equals)).isEmpty();
        assertThat(may.next(FIRST_OF_JUNE, Roles.COORDINATOR::equals)).isEqualTo(Set.of(PeriodAction.REOPEN));
        assertThat(may.next(FIRST_OF_JUNE, Roles.ADMINISTRATOR::equals)).isEqualTo(Set.of(PeriodAction.REOPEN));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
