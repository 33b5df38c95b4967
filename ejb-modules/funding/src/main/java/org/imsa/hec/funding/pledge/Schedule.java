package org.imsa.hec.funding.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/**
 * How the instalments of one pledge stand: what came fills them in the order in which they are due. So a gift that is reversed
 * leaves the newest of them open, not a hole in the middle.
 */
public record Schedule(List<PledgeInstalmentRow> rows) {

    /**
     * @param inOrder all instalments of the pledge, the first due first
     * @param received what came in all; more than was promised leaves nothing open
     */
    static Schedule of(List<PledgeInstalment> inOrder, Money received, PledgeStatus status, LocalDate today) {
        List<PledgeInstalmentRow> rows = new ArrayList<>();
        Money rest = received;
        for (PledgeInstalment instalment : inOrder) {
            Money taken = rest.min(instalment.amount());
            rest = rest.minus(taken);
            PledgeInstalmentState state = state(instalment.due(), taken.equals(instalment.amount()), status, today);
            rows.add(new PledgeInstalmentRow(instalment.place(), instalment.due(), instalment.amount(), taken, state));
        }
        return new Schedule(List.copyOf(rows));
    }

    private static PledgeInstalmentState state(LocalDate due, boolean isWhole, PledgeStatus status, LocalDate today) {
        if (isWhole) {
            return PledgeInstalmentState.RECEIVED;
        } else if (status != PledgeStatus.PROMISED) {
            return PledgeInstalmentState.NOT_EXPECTED;
        }
        return due.isBefore(today) ? PledgeInstalmentState.MISSED : PledgeInstalmentState.EXPECTED;
    }

    boolean isMissed() {
        return rows.stream().anyMatch(row -> row.state() == PledgeInstalmentState.MISSED);
    }
}
