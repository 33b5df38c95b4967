package org.imsa.hec.directory.party;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** One merge that a record took part in. */
public record MergeRow(
        long id,
        long keptId,
        String keptNumber,
        String keptLatin,
        String keptArabic,
        long goneId,
        String goneNumber,
        String goneLatin,
        String goneArabic,
        String mergedBy,
        Instant mergedAt,
        Instant undoneAt)
        implements Serializable {

    static final String SELECT =
            "new org.imsa.hec.directory.party.MergeRow(m.id, k.id, k.number, k.name.latin, k.name.arabic,"
                    + " g.id, g.number, g.name.latin, g.name.arabic, m.mergedBy, m.mergedAt, m.undoneAt)";

    /** May it still be taken back? */
    public boolean canBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(mergedAt.plus(Merge.CAN_BE_UNDONE));
    }

    /** For how many more days, the last one counted in; 0 if not at all. */
    public long daysLeft(Instant now) {
        Duration left = Duration.between(now, mergedAt.plus(Merge.CAN_BE_UNDONE));
        return canBeUndone(now) ? left.plus(Duration.ofDays(1)).minusNanos(1).toDays() : 0;
    }

    public boolean isInForce() {
        return undoneAt == null;
    }
}
