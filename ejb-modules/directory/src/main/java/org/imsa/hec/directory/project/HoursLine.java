package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours of one day in a list. */
public record HoursLine(
        long id,
        long version,
        long assignmentId,
        long projectId,
        String projectLatin,
        String projectArabic,
        long personId,
        String personLatin,
        String personArabic,
        LocalDate day,
        BigDecimal hours,
        String workDone,
        HoursState state,
        String reason)
        implements Serializable {

    static final String FROM = "ServiceHours h join Assignment a on a.id = h.assignmentId"
            + " join Project p on p.id = h.projectId join PartyName n on n.id = a.personId";
    static final String SELECT = "new org.imsa.hec.directory.project.HoursLine(h.id, h.version, h.assignmentId,"
            + " h.projectId, p.title.latin, p.title.arabic, a.personId, n.nameLatin, n.nameArabic, h.day, h.hours,"
            + " h.workDone, h.state, h.reason)";

    public HoursLine {
        hours = hours.stripTrailingZeros();
    }

    public boolean isWaiting() {
        return state == HoursState.LOGGED;
    }
}
