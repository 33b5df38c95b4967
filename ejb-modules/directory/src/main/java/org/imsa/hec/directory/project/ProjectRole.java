package org.imsa.hec.directory.project;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.json.TextListConverter;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/** What a project needs people for: what they should know, how many there should be, and for how long. */
@Entity
@Table(name = "directory_project_role")
public class ProjectRole extends Aggregate {
    private static final int MOST_PLACES = 500;
    private static final int MOST_HOURS = 300;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Embedded
    private BilingualName title;

    @Enumerated(EnumType.STRING)
    @Column(name = "work")
    private WorkKind work;

    @Column(name = "specialty_id")
    private Long specialtyId;

    @Convert(converter = TextListConverter.class)
    @Column(name = "languages", nullable = false)
    private List<String> languages;

    @Column(name = "skills")
    private String skills;

    @Column(name = "places", nullable = false)
    private int places;

    /** Changed by {@link Places} alone, in the database. */
    @NotAudited
    @Column(name = "taken", nullable = false, updatable = false)
    private int taken;

    @Column(name = "hours_per_month")
    private Integer hoursPerMonth;

    @Embedded
    private DateRange days;

    protected ProjectRole() {}

    ProjectRole(String requestId, long projectId, RoleDetails details) {
        this.requestId = requestId;
        this.projectId = projectId;
        describe(details);
    }

    /** @throws RuleBroken {@code rule.role.places} if fewer places are left than are taken, and what is out of bounds */
    void describe(RoleDetails details) {
        title = BilingualName.of(details.latin(), details.arabic());
        work = details.work();
        specialtyId = details.specialtyId();
        RuleBroken.unless(LANGUAGES.containsAll(details.languages()), "rule.role.language");
        languages = details.languages().stream().distinct().sorted().toList();
        skills = Project.blankToNull(details.skills());
        RuleBroken.unless(
                skills == null || skills.length() <= Project.LONGEST_TEXT, "rule.text.tooLong", Project.LONGEST_TEXT);
        RuleBroken.unless(
                details.places() >= Math.max(1, taken) && details.places() <= MOST_PLACES,
                "rule.role.places",
                Math.max(1, taken),
                MOST_PLACES);
        places = details.places();
        Integer hours = details.hoursPerMonth();
        RuleBroken.unless(hours == null || hours >= 1 && hours <= MOST_HOURS, "rule.membership.hours", MOST_HOURS);
        hoursPerMonth = hours;
        days = details.days() == null || details.days().isOpen() ? null : details.days();
    }

    RoleDetails details() {
        return new RoleDetails(
                title.latin(), title.arabic(), work, specialtyId, languages, skills, places, hoursPerMonth, days());
    }

    /** Its own days; open on both ends if they are those of the project. */
    DateRange days() {
        return days == null ? DateRange.of(null, null) : days;
    }

    long projectId() {
        return projectId;
    }

    BilingualName title() {
        return title;
    }

    int taken() {
        return taken;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Project.KIND, projectId);
    }
}
