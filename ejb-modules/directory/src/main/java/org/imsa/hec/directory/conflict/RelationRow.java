package org.imsa.hec.directory.conflict;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.time.DateRange;

/**
 * One relation on the page of either of the two.
 *
 * @param otherId the person at the other end
 * @param isFirst whether the reader's person stands first: the mentor, not the one who is guided
 */
public record RelationRow(
        long id,
        RelationKind kind,
        long otherId,
        String latin,
        String arabic,
        boolean isFirst,
        LocalDate firstDay,
        LocalDate lastDay,
        String note)
        implements Serializable {

    public RelationRow(
            long id,
            RelationKind kind,
            long asked,
            long personId,
            long otherId,
            String latin,
            String arabic,
            DateRange days,
            String note) {
        this(
                id,
                kind,
                personId == asked ? otherId : personId,
                latin,
                arabic,
                personId == asked,
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                note);
    }

    /** Key of the word for what the other one is. */
    public String key() {
        return "directory.relation." + kind + (kind == RelationKind.MENTOR && isFirst ? ".first" : "");
    }

    public boolean isOver() {
        return lastDay != null;
    }
}
