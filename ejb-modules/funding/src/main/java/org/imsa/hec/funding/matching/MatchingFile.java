package org.imsa.hec.funding.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one matching gift shows.
 *
 * @param original the gift or the pledge that it matches
 * @param received the gift by which it came; null until then
 * @param next what the caller may do with it now
 */
public record MatchingFile(
        long id,
        long version,
        String number,
        RecordRef original,
        PartyLine employer,
        Money amount,
        LocalDate expectedOn,
        String reference,
        MatchingStatus status,
        RecordLine received,
        String refusalReason,
        Set<MatchingAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Matching.KIND, id);
    }

    public boolean may(MatchingAction action) {
        return next.contains(action);
    }
}
