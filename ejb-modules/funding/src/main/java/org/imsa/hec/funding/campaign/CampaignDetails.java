package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What is told of a campaign.
 *
 * @param goal what is to be raised, in the currency of the fund
 * @param fundId for which it raises; never changes
 * @param otherFundId offered for gifts once the goal is reached; may be null
 * @param days its last day may be open
 */
public record CampaignDetails(BilingualName name, Money goal, long fundId, Long otherFundId, DateRange days)
        implements Serializable {

    public CampaignDetails {
        RuleBroken.unless(goal.isPositive(), "rule.money.notPositive", goal);
        RuleBroken.unless(otherFundId == null || otherFundId != fundId, "rule.campaign.sameFund");
        RuleBroken.unless(days.first() != null, "rule.campaign.firstDay");
    }
}
