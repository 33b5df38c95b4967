package org.imsa.hec.directory.conflict;

import java.time.LocalDate;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What one person is to another. Relatives, and mentors of whoever they once guided, stay near for life; who wrote or worked
 * together is near for 48 months after the last day. So the United States National Science Foundation asks (Proposal and
 * Award Policies and Procedures Guide, 'collaborators and other affiliations').
 */
public enum RelationKind {
    RELATIVE(ConflictKind.RELATIVE, true),
    CO_AUTHOR(ConflictKind.CO_AUTHOR, false),
    COLLEAGUE(ConflictKind.COLLEAGUE, false),
    MENTOR(ConflictKind.MENTOR, true);

    static final int MONTHS_NEAR = 48;

    private final ConflictKind conflict;
    private final boolean lasts;

    RelationKind(ConflictKind conflict, boolean lasts) {
        this.conflict = conflict;
        this.lasts = lasts;
    }

    ConflictKind conflict() {
        return conflict;
    }

    /** Does a relation of these days still make a conflict of interest? One that is yet to begin does. */
    boolean isNear(DateRange days, LocalDate today) {
        return lasts
                || days == null
                || days.last() == null
                || !days.last().plusMonths(MONTHS_NEAR).isBefore(today);
    }
}
