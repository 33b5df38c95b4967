package org.imsa.hec.funding.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private static final InstalmentRow FIRST = row(1, "400", null, null, "0", "0");
    private static final InstalmentRow LATER = row(2, "600", "Report of the first term", null, "0", "0");

    @Test
    void aGrantWithoutScheduleIsAskedForInAnyParts() {
        Schedule none = new Schedule(Money.usd("1000"), List.of());

        none.mustAllow(null, Money.usd("999"));
        refused("rule.instalment.unplanned", () -> none.mustAllow(7L, Money.usd("1")));
    }

    @Test
    void nothingIsPaidUntilTheInstalmentsAddUpToTheGrant() {
        Schedule half = new Schedule(Money.usd("1000"), List.of(FIRST));

        refused("rule.instalment.unplanned", () -> half.mustAllow(1L, Money.usd("400")));
        assertThat(half.open()).isEqualTo(Money.usd("600"));
    }

    @Test
    void aLaterInstalmentIsRefusedUntilItsMilestoneIsReached() {
        Schedule waiting = new Schedule(Money.usd("1000"), List.of(FIRST, LATER));
        Schedule reached = new Schedule(
                Money.usd("1000"), List.of(FIRST, row(2, "600", "Report of the first term", DAY, "0", "0")));

        waiting.mustAllow(1L, Money.usd("400"));
        refused("rule.instalment.notReleased", () -> waiting.mustAllow(2L, Money.usd("600")));
        reached.mustAllow(2L, Money.usd("600"));
    }

    @Test
    void noMoreThanTheRestOfAnInstalmentIsAskedFor() {
        Schedule schedule = new Schedule(Money.usd("1000"), List.of(row(1, "400", null, null, "100", "50"), LATER));

        schedule.mustAllow(1L, Money.usd("250"));
        refused("rule.instalment.tooLarge", () -> schedule.mustAllow(1L, Money.usd("250.01")));
        refused("rule.instalment.choose", () -> schedule.mustAllow(null, Money.usd("10")));
    }

    @Test
    void anInstalmentSaysHowFarItIs() {
        assertThat(LATER.state()).isEqualTo(InstalmentState.WAITING);
        assertThat(FIRST.state()).isEqualTo(InstalmentState.RELEASED);
        assertThat(row(1, "400", null, null, "400", "0").state()).isEqualTo(InstalmentState.REQUESTED);
        assertThat(row(1, "400", null, null, "0", "400").state()).isEqualTo(InstalmentState.PAID);
    }

    @Test
    void aMilestoneIsReachedOnceWithEvidenceAndNotInTheFuture() {
        Instalment instalment = new Instalment(UUID.randomUUID(), new Planned(1, Money.usd("600"), DAY, "Report"));
        Instalment free = new Instalment(UUID.randomUUID(), new Planned(1, Money.usd("600"), DAY, " "));

        refused("rule.instalment.evidenceMissing", () -> new Milestone(DAY, "omar", " ", null));
        refused("rule.instalment.future", () -> instalment.reach(seen(DAY.plusDays(2)), CLOCK));
        refused("rule.instalment.noMilestone", () -> free.reach(seen(DAY), CLOCK));
        instalment.reach(seen(DAY), CLOCK);
        refused("rule.instalment.reached", () -> instalment.reach(seen(DAY), CLOCK));
    }

    private static Milestone seen(LocalDate day) {
        return new Milestone(day, "omar", "The report is here", null);
    }

    private static InstalmentRow row(
            long id, String amount, String milestone, LocalDate metOn, String waiting, String paid) {
        return new InstalmentRow(
                id,
                1,
                new BigDecimal(amount),
                "USD",
                DAY,
                milestone,
                metOn,
                null,
                null,
                null,
                new BigDecimal(waiting),
                new BigDecimal(paid));
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
