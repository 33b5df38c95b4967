package org.imsa.hec.funding.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");
    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-03-01T09:00");
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-03-31T23:59");
    private static final Instant LAST_SECOND = Instant.parse("2026-03-31T20:58:59Z");
    private static final Instant TOO_LATE = Instant.parse("2026-03-31T20:59:00Z");
    private static final Instant BEFORE = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void theDeadlineIsByTheClockOfTheCall() {
        Call call = opened();

        call.mustTake(Money.usd("500"), LAST_SECOND);
        refused("rule.call.tooLate", () -> call.mustTake(Money.usd("500"), TOO_LATE))
                .contains(CLOSES.atZone(BAGHDAD));
    }

    @Test
    void whoSubmitsTooEarlyIsToldFromWhen() {
        refused("rule.call.tooEarly", () -> opened().mustTake(Money.usd("500"), BEFORE))
                .contains(OPENS.atZone(BAGHDAD));
    }

    @Test
    void whoAsksForMoreThanTheLargestGrantIsToldBothFigures() {
        refused("rule.call.tooMuch", () -> opened().mustTake(Money.usd("500.01"), LAST_SECOND))
                .containsExactly(Money.usd("500.01"), Money.usd("500"));
    }

    @Test
    void aDraftTakesNoApplication() {
        refused("rule.call.state", () -> draft().mustTake(Money.usd("500"), LAST_SECOND))
                .contains(CallState.DRAFT);
    }

    @Test
    void anOpenedCallIsNotChangedAnyMore() {
        refused("rule.call.opened", () -> opened().change(terms("Anybody", "500")));
    }

    @Test
    void aCallSaysWhoMayApplyBeforeItIsOpened() {
        Call call = new Call(UUID.randomUUID(), "CL-2026-0001", terms(" ", "500"));

        refused("rule.call.eligibilityMissing", () -> call.open(BEFORE));
    }

    @Test
    void aCallIsNotOpenedAfterItsDeadline() {
        refused("rule.call.over", () -> draft().open(TOO_LATE));
    }

    @Test
    void itIsClosedByItsDeadlineAloneAndDecidedWhenNothingWaits() {
        Call call = opened();

        assertThat(call.state(LAST_SECOND)).isEqualTo(CallState.OPEN);
        assertThat(call.state(TOO_LATE)).isEqualTo(CallState.CLOSED);
        refused("rule.call.state", () -> call.decide(0, LAST_SECOND)).contains(CallState.OPEN);
        refused("rule.call.undecided", () -> call.decide(2, TOO_LATE)).containsExactly(2);
        call.decide(0, TOO_LATE);
        assertThat(call.state(TOO_LATE)).isEqualTo(CallState.DECIDED);
    }

    @Test
    void aGrantThatTheBudgetDoesNotHoldIsRefusedWithWhatIsLeft() {
        Call call = opened();

        call.mustCover(Money.usd("400"), Money.usd("1600"));
        refused("rule.call.budget", () -> call.mustCover(Money.usd("400.01"), Money.usd("1600")))
                .containsExactly(Money.usd("400.01"), Money.usd("400"));
    }

    @Test
    void theLargestGrantIsWithinTheBudget() {
        refused("rule.call.largest", () -> terms("Anybody", "2000.01"))
                .containsExactly(Money.usd("2000.01"), Money.usd("2000"));
    }

    @Test
    void aCallClosesAfterItOpens() {
        refused(
                "rule.call.dates",
                () -> new CallTerms(
                        BilingualName.of("Courses", null),
                        GrantPurpose.COURSE,
                        9,
                        "Anybody",
                        null,
                        Money.usd("2000"),
                        Money.usd("500"),
                        CLOSES,
                        OPENS,
                        BAGHDAD,
                        List.of()));
    }

    private static Call draft() {
        return new Call(UUID.randomUUID(), "CL-2026-0001", terms("Physicians in Iraq", "500"));
    }

    private static Call opened() {
        Call call = draft();
        call.open(BEFORE);
        return call;
    }

    private static CallTerms terms(String eligibility, String largest) {
        return new CallTerms(
                BilingualName.of("Courses", null),
                GrantPurpose.COURSE,
                9,
                eligibility,
                null,
                Money.usd("2000"),
                Money.usd(largest),
                OPENS,
                CLOSES,
                BAGHDAD,
                Criterion.list("60 | Need\n40 | Plan"));
    }

    private static ListAssert<Object> refused(String key, ThrowingCallable attempt) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, attempt);
        assertThat(broken).as("refused by " + key).isNotNull();
        assertThat(broken.key()).isEqualTo(key);
        return assertThat(List.copyOf(broken.values()));
    }
}
