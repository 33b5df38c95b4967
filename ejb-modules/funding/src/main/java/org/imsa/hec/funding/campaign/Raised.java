package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/**
 * What came in answer to a campaign: gifts on record, without those reversed.
 *
 * @param received into the fund that it raises for
 * @param elsewhere into the other fund that it offered
 * @param gifts how many, into both
 */
public record Raised(BigDecimal received, BigDecimal elsewhere, long gifts) implements Serializable {
    static final Raised NOTHING = new Raised(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    Thermometer towards(Money goal) {
        return new Thermometer(goal, Money.of(received, goal.currency()));
    }
}
