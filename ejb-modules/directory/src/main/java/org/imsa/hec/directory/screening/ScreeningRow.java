package org.imsa.hec.directory.screening;

import java.io.Serializable;
import java.time.Instant;
import org.imsa.hec.directory.api.PartyKind;

/** A screening in a list. The listed name is null where the party's name cannot be compared. */
public record ScreeningRow(
        long id,
        String number,
        long partyId,
        PartyKind kind,
        String latin,
        String arabic,
        String listedName,
        int score,
        ScreeningState state,
        boolean stillMatches,
        Instant foundAt)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.directory.screening.ScreeningRow(s.id, s.number, s.partyId, p.kind,"
            + " p.nameLatin, p.nameArabic, s.listedName, s.score, s.state, s.stillMatches, s.foundAt)";

    /** The score, or null where there is nothing to compare. */
    public Integer percent() {
        return listedName == null ? null : (Integer) score;
    }
}
