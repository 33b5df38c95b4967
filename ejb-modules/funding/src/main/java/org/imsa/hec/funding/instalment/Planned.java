package org.imsa.hec.funding.instalment;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * An instalment as it is planned.
 *
 * @param milestone what must be reached before it is paid; null if nothing
 */
public record Planned(long grantId, Money amount, LocalDate dueOn, String milestone) {

    /** @throws RuleBroken {@code rule.money.notPositive} */
    public Planned {
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        milestone = milestone == null || milestone.isBlank() ? null : milestone.strip();
    }
}
