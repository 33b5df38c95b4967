package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.imsa.hec.kernel.money.Money;

/**
 * How far it is to a goal.
 *
 * @param received gifts on record, never what was pledged; in the currency of the goal
 */
public record Thermometer(Money goal, Money received) implements Serializable {
    private static final int FULL = 100;

    public boolean isReached() {
        return received.compareTo(goal) >= 0;
    }

    /** What is missing to the goal; nothing once it is reached. */
    public Money missing() {
        return isReached() ? Money.zero(goal.currency()) : goal.minus(received);
    }

    /** Whole percent of the goal, rounded down, so that 100 is not told before it is reached; may be more. */
    public int percent() {
        return received.amount()
                .multiply(BigDecimal.valueOf(FULL))
                .divide(goal.amount(), 0, RoundingMode.FLOOR)
                .intValue();
    }

    /** How far it is filled, from 0 to 100. */
    public int level() {
        return Math.max(0, Math.min(FULL, percent()));
    }
}
