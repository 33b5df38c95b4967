package org.imsa.hec.funding.credit;

import java.io.Serializable;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Somebody who is named with a gift.
 *
 * @param partyId of the directory; null if they are not in the directory, and then {@code latin} is the name as it was written
 */
public record CreditRow(
        long id, CreditKind kind, Long partyId, PartyKind partyKind, String latin, String arabic, String note)
        implements Serializable {

    /** Null if they are not in the directory. */
    public RecordRef ref() {
        return partyId == null ? null : new RecordRef(partyKind.recordKind(), partyId);
    }
}
