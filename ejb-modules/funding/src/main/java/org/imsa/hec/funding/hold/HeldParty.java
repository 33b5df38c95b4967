package org.imsa.hec.funding.hold;

import java.io.Serializable;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A party that is held, and by which screening.
 *
 * @param number of the screening
 */
public record HeldParty(long partyId, PartyKind kind, String latin, String arabic, long screeningId, String number)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.funding.hold.HeldParty(h.partyId, p.kind, p.nameLatin, p.nameArabic,"
            + " h.screeningId, h.screeningNumber)";

    /** Its name, for a message. */
    public RecordLine party() {
        return new RecordLine(new RecordRef(kind.recordKind(), partyId), null, latin, arabic);
    }

    public RecordRef screening() {
        return new RecordRef("screening", screeningId);
    }
}
