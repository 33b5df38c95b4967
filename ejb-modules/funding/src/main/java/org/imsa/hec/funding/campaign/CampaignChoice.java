package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.record.RecordLine;

/**
 * A campaign that a gift may name.
 *
 * @param otherFund offered once the goal is reached; may be null
 */
public record CampaignChoice(
        RecordLine line, RecordLine fund, RecordLine otherFund, Thermometer thermometer, List<RecordLine> teams)
        implements Serializable {

    public long id() {
        return line.ref().id();
    }

    /** Is a new gift offered the other fund, since the goal is reached? */
    public boolean isElsewhere() {
        return otherFund != null && thermometer.isReached();
    }

    /** The fund that a new gift is offered. */
    public RecordLine offered() {
        return isElsewhere() ? otherFund : fund;
    }
}
