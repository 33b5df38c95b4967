package org.imsa.hec.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.EXPECTED;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.MISSED;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.NOT_EXPECTED;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.RECEIVED;

import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    /** Due on the last days of January, February and March. */
    private final List<PledgeInstalment> instalments =
            PromiseTest.promise(Money.usd("300"), Rhythm.MONTHLY, 3).dues().stream()
                    .map(due -> new PledgeInstalment(7, due))
                    .toList();

    @Test
    void whatComesFillsTheOldestInstalmentFirst() {
        assertThat(on("2026-02-15", "150", PledgeStatus.PROMISED).rows())
                .extracting(PledgeInstalmentRow::received, PledgeInstalmentRow::state)
                .containsExactly(
                        tuple(Money.usd("100"), RECEIVED),
                        tuple(Money.usd("50"), EXPECTED),
                        tuple(Money.usd("0"), EXPECTED));
    }

    @Test
    void anInstalmentIsMissedFromTheDayAfterItsOwn() {
        assertThat(states("2026-02-28", "150", PledgeStatus.PROMISED)).containsExactly(RECEIVED, EXPECTED, EXPECTED);
        assertThat(states("2026-03-01", "150", PledgeStatus.PROMISED)).containsExactly(RECEIVED, MISSED, EXPECTED);
    }

    @Test
    void nothingIsMissedOfAPledgeThatEnded() {
        assertThat(states("2026-06-01", "100", PledgeStatus.WRITTEN_OFF))
                .containsExactly(RECEIVED, NOT_EXPECTED, NOT_EXPECTED);
        assertThat(on("2026-06-01", "100", PledgeStatus.CANCELLED).isMissed()).isFalse();
    }

    @Test
    void moreThanWasPromisedLeavesNothingOpen() {
        assertThat(states("2026-06-01", "1000", PledgeStatus.PROMISED)).containsOnly(RECEIVED);
        assertThat(new Progress(Money.usd("300"), Money.usd("1000"), Money.usd("300"), null))
                .extracting(Progress::open, Progress::missed)
                .containsOnly(Money.usd("0"));
    }

    @Test
    void aPledgeIsBehindUntilWhatIsDueHasCome() {
        assertThat(state("99.99")).isEqualTo(PledgeState.MISSED);
        assertThat(state("100")).isEqualTo(PledgeState.EXPECTED);
        assertThat(state("300")).isEqualTo(PledgeState.FULFILLED);
    }

    private static PledgeState state(String received) {
        return new Progress(Money.usd("300"), Money.usd(received), Money.usd("100"), null).state(PledgeStatus.PROMISED);
    }

    private List<PledgeInstalmentState> states(String today, String received, PledgeStatus status) {
        return on(today, received, status).rows().stream()
                .map(PledgeInstalmentRow::state)
                .toList();
    }

    private Schedule on(String today, String received, PledgeStatus status) {
        return Schedule.of(instalments, Money.usd(received), status, LocalDate.parse(today));
    }
}
