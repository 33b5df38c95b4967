package org.imsa.hec.funding.pledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one pledge shows.
 *
 * @param instalments in the order in which they are due
 * @param gifts that count for it
 * @param others gifts of the donor to the fund that count for no pledge; empty if the caller may not count them
 * @param next what the caller may do with it now
 */
public record PledgeFile(
        long id,
        long version,
        String number,
        PartyLine donor,
        RecordLine fund,
        Money amount,
        LocalDate madeOn,
        Rhythm rhythm,
        Reminders reminders,
        String note,
        PledgeState state,
        String endingReason,
        Progress progress,
        List<PledgeInstalmentRow> instalments,
        List<CountedGift> gifts,
        List<CountedGift> others,
        Set<PledgeAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Pledge.KIND, id);
    }

    public boolean may(PledgeAction action) {
        return next.contains(action);
    }
}
