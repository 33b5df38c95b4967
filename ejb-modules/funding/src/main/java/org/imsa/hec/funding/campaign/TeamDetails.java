package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What is told of a team.
 *
 * @param captainId the person who leads it
 * @param goal in the currency of the campaign
 */
public record TeamDetails(BilingualName name, long captainId, Money goal) implements Serializable {

    public TeamDetails {
        RuleBroken.unless(goal.isPositive(), "rule.money.notPositive", goal);
    }
}
