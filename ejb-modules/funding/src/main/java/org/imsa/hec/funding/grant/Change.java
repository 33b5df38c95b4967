package org.imsa.hec.funding.grant;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** How an approved grant is to be from now on, and why. */
public record Change(long grantId, Money amount, DateRange period, String description, String reason) {

    /** @throws RuleBroken {@code rule.money.notPositive}, {@code rule.amendment.period}, {@code rule.reason.missing} */
    public Change {
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(period.first() != null && period.last() != null, "rule.amendment.period");
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        description = description == null || description.isBlank() ? null : description.strip();
        reason = reason.strip();
    }
}
