package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one campaign shows.
 *
 * @param otherFund null if none is offered
 * @param shown is it public?
 * @param next what the caller may do with it now
 */
public record CampaignFile(
        long id,
        long version,
        String number,
        CampaignDetails details,
        RecordLine fund,
        RecordLine otherFund,
        Thermometer thermometer,
        Raised raised,
        Budget budget,
        boolean shown,
        CampaignState state,
        Set<CampaignAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Campaign.KIND, id);
    }

    public RecordLine line() {
        return new RecordLine(
                ref(), number, details.name().latin(), details.name().arabic());
    }

    /** What went to the other fund once the goal was reached; null if nothing. */
    public Money elsewhere() {
        return raised.elsewhere().signum() == 0
                ? null
                : Money.of(raised.elsewhere(), details.goal().currency());
    }

    public boolean may(CampaignAction action) {
        return next.contains(action);
    }
}
