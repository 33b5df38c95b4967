package org.imsa.hec.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Property(tries = 500)
    void whateverIsPromisedTheInstalmentsAddUpToIt(
            @ForAll @LongRange(min = 1, max = 90_000) long dinars, @ForAll @IntRange(min = 1, max = 120) int count) {
        if (dinars >= count) {
            Promise promise = promise(Money.of(Long.toString(dinars), "IQD"), Rhythm.MONTHLY, count);

            Money sum = promise.dues().stream().map(Promise.Due::amount).reduce(Money.zero("IQD"), Money::plus);

            assertThat(sum).isEqualTo(promise.amount());
            assertThat(promise.dues()).hasSize(count).allMatch(due -> due.amount()
                    .isPositive());
        }
    }

    @Test
    void theLastInstalmentTakesWhatCannotBeDivided() {
        assertThat(promise(Money.usd("100"), Rhythm.MONTHLY, 3).dues())
                .extracting(Promise.Due::amount)
                .containsExactly(Money.usd("33.33"), Money.usd("33.33"), Money.usd("33.34"));
    }

    @Test
    void whatIsDueOnTheLastDayComesBackToItAfterAFebruary() {
        assertThat(days(Rhythm.MONTHLY)).containsExactly(DAY, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(days(Rhythm.QUARTERLY)).contains(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 7, 31));
        assertThat(days(Rhythm.YEARLY)).contains(LocalDate.of(2028, 1, 31));
    }

    @Test
    void whatIsGivenOnceHasOneInstalment() {
        assertThat(promise(Money.usd("100"), Rhythm.ONCE, null).dues()).hasSize(1);
        refused("rule.pledge.once", Money.usd("100"), Rhythm.ONCE, 2);
    }

    @Test
    void nothingIsPromisedThatCannotBeGiven() {
        refused("rule.money.notPositive", Money.usd("0"), Rhythm.MONTHLY, 1);
        refused("rule.pledge.instalments", Money.usd("100"), Rhythm.MONTHLY, 0);
        refused("rule.pledge.instalments", Money.usd("100"), Rhythm.MONTHLY, 121);
        refused("rule.pledge.tooSmall", Money.of("2", "IQD"), Rhythm.MONTHLY, 3);
    }

    private static List<LocalDate> days(Rhythm rhythm) {
        return promise(Money.usd("100"), rhythm, 3).dues().stream()
                .map(Promise.Due::day)
                .toList();
    }

    private static void refused(String rule, Money amount, Rhythm rhythm, Integer count) {
        Assertions.assertThatThrownBy(() -> promise(amount, rhythm, count))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    static Promise promise(Money amount, Rhythm rhythm, Integer instalments) {
        return new Promise(1, 2, amount, DAY, rhythm, instalments, DAY, Reminders.BOTH, null);
    }
}
