package org.imsa.hec.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void bothEndsBelongToTheRange() {
        DateRange week = DateRange.of(MONDAY, MONDAY.plusDays(6));
        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(MONDAY.plusDays(6))).isTrue();
        assertThat(week.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(week.contains(MONDAY.plusDays(7))).isFalse();
    }

    @Test
    void anOpenEndHasNoLimit() {
        assertThat(DateRange.of(MONDAY, null).contains(LocalDate.of(2999, 1, 1)))
                .isTrue();
        assertThat(DateRange.of(null, MONDAY).contains(LocalDate.of(1900, 1, 1)))
                .isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        LocalDate sunday = MONDAY.minusDays(1);
        assertThatThrownBy(() -> DateRange.of(MONDAY, sunday)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void rangesThatShareOneDayOverlap() {
        DateRange first = DateRange.of(MONDAY, MONDAY.plusDays(3));
        assertThat(first.overlaps(DateRange.of(MONDAY.plusDays(3), null))).isTrue();
        assertThat(first.overlaps(DateRange.of(MONDAY.plusDays(4), null))).isFalse();
    }
}
