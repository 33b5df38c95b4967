package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Somebody and a role, in a list of people or of one person's roles.
 *
 * @param message null too where the reader may not see it, and so is the reason
 * @param confirmed hours that somebody else has confirmed
 */
public record AssignmentLine(
        long id,
        long version,
        long projectId,
        String projectNumber,
        String projectLatin,
        String projectArabic,
        ProjectState projectState,
        long roleId,
        String roleLatin,
        String roleArabic,
        long personId,
        String personLatin,
        String personArabic,
        AssignmentState state,
        LocalDate askedOn,
        String message,
        LocalDate assignedOn,
        LocalDate endedOn,
        String reason,
        BigDecimal confirmed)
        implements Serializable {

    static final String FROM = "Assignment a join Project p on p.id = a.projectId join ProjectRole r on r.id = a.roleId"
            + " join PartyName n on n.id = a.personId";
    static final String SELECT = "new org.imsa.hec.directory.project.AssignmentLine(a.id, a.version, a.projectId,"
            + " p.number, p.title.latin, p.title.arabic, p.state, a.roleId, r.title.latin, r.title.arabic, a.personId,"
            + " n.nameLatin, n.nameArabic, a.state, a.askedOn, a.message, a.assignedOn, a.endedOn, a.reason,"
            + " (select sum(h.hours) from ServiceHours h where h.assignmentId = a.id and h.state ="
            + " org.imsa.hec.directory.project.HoursState.CONFIRMED))";

    public AssignmentLine {
        confirmed = Objects.requireNonNullElse(confirmed, BigDecimal.ZERO).stripTrailingZeros();
    }

    /** What was written between the member and the lead is for those two. */
    AssignmentLine withoutWords() {
        return new AssignmentLine(
                id,
                version,
                projectId,
                projectNumber,
                projectLatin,
                projectArabic,
                projectState,
                roleId,
                roleLatin,
                roleArabic,
                personId,
                personLatin,
                personArabic,
                state,
                askedOn,
                null,
                assignedOn,
                endedOn,
                null,
                confirmed);
    }

    public String person(Locale language) {
        return BilingualName.pick(personLatin, personArabic, language);
    }

    public String role(Locale language) {
        return BilingualName.pick(roleLatin, roleArabic, language);
    }

    public String project(Locale language) {
        return BilingualName.pick(projectLatin, projectArabic, language);
    }

    public RecordRef projectRef() {
        return new RecordRef(Project.KIND, projectId);
    }
}
