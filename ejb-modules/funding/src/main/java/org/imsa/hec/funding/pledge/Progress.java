package org.imsa.hec.funding.pledge;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * What came of a pledge until today.
 *
 * @param amount promised in all
 * @param received in the currency of the pledge; may be more than was promised
 * @param dueByNow what should have come before today
 * @param nextDue day of the next instalment from today on; null after the last
 */
public record Progress(Money amount, Money received, Money dueByNow, LocalDate nextDue) implements Serializable {

    /** What is still to come, whenever. */
    public Money open() {
        return atLeastNothing(amount.minus(received));
    }

    /** What should have come and did not. */
    public Money missed() {
        return atLeastNothing(dueByNow.minus(received));
    }

    PledgeState state(PledgeStatus status) {
        if (status != PledgeStatus.PROMISED) {
            return PledgeState.valueOf(status.name());
        } else if (open().isZero()) {
            return PledgeState.FULFILLED;
        }
        return missed().isZero() ? PledgeState.EXPECTED : PledgeState.MISSED;
    }

    private static Money atLeastNothing(Money money) {
        return money.isNegative() ? Money.zero(money.currency()) : money;
    }
}
