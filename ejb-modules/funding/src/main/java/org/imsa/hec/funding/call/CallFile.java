package org.imsa.hec.funding.call;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one call shows.
 *
 * @param phase of the review; 0 before the first
 * @param applications how many were submitted
 * @param undecided how many of them wait for a decision
 * @param granted by the approved ones together
 * @param next what the caller may do with it now
 */
public record CallFile(
        long id,
        long version,
        String number,
        String latin,
        String arabic,
        GrantPurpose purpose,
        RecordLine fund,
        String eligibilityEnglish,
        String eligibilityArabic,
        Money budget,
        Money largest,
        ZonedDateTime opens,
        ZonedDateTime closes,
        List<Criterion> criteria,
        int phase,
        CallState state,
        long applications,
        long undecided,
        Money granted,
        Set<CallAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Call.KIND, id);
    }

    public List<CallState> path() {
        return List.of(CallState.values());
    }

    public boolean may(CallAction action) {
        return next.contains(action);
    }
}
