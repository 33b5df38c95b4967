package org.imsa.hec.directory.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * Work that members do together. It is planned for a record, such as a mission, or as an initiative of its own. When it has
 * a lead and a role, it is opened and members apply; then it runs, and they write down their hours. It ends when the work is
 * done, or is cancelled with a reason; then nobody waits for an answer any more.
 */
@Entity
@Table(name = "directory_project")
public class Project extends Aggregate {
    public static final String KIND = "project";

    static final int LONGEST_TEXT = 1000;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Embedded
    private BilingualName title;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ProjectState state = ProjectState.PLANNED;

    @NotAudited
    @Column(name = "record", updatable = false)
    private RecordRef record;

    @Column(name = "lead_id")
    private Long leadId;

    @Embedded
    private DateRange days;

    @Column(name = "description")
    private String description;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Project() {}

    /** @param record what it is for, for good; null for an initiative of its own */
    Project(String number, String requestId, RecordRef record) {
        this.number = number;
        this.requestId = requestId;
        this.record = record;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public String number() {
        return number;
    }

    public BilingualName title() {
        return title;
    }

    public ProjectState state() {
        return state;
    }

    public Long leadId() {
        return leadId;
    }

    Optional<Long> leadIfAny() {
        return Optional.ofNullable(leadId);
    }

    /** The record whose team the members join: the one that the project is for, else the project itself. */
    RecordRef workedOn() {
        return record == null ? ref() : record;
    }

    DateRange days() {
        return days == null ? DateRange.of(null, null) : days;
    }

    /** @throws RuleBroken if it is over, or would be without a lead once it was opened */
    void describe(ProjectDetails details) {
        mustNotBeOver();
        title = BilingualName.of(details.latin(), details.arabic());
        leadId = details.leadId();
        days = details.days() == null || details.days().isOpen() ? null : details.days();
        description = blankToNull(details.description());
        RuleBroken.unless(state == ProjectState.PLANNED || leadId != null, "rule.project.leadMissing");
    }

    /** Members may apply from now on. */
    void open() {
        mustBe(ProjectState.PLANNED);
        RuleBroken.unless(leadId != null, "rule.project.leadMissing");
        state = ProjectState.OPEN;
    }

    void begin() {
        mustBe(ProjectState.OPEN);
        state = ProjectState.RUNNING;
    }

    void finish() {
        mustBe(ProjectState.RUNNING);
        state = ProjectState.DONE;
    }

    void cancel(String reason) {
        mustNotBeOver();
        String why = blankToNull(reason);
        RuleBroken.unless(why != null, "rule.reason.missing");
        RuleBroken.unless(why.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        cancelReason = why;
        state = ProjectState.CANCELLED;
    }

    void mustTakeMembers() {
        RuleBroken.unless(state.takesMembers(), "rule.project.notOpen", number, state);
    }

    void mustNotBeOver() {
        RuleBroken.unless(!state.isOver(), "rule.project.isOver", number, state);
    }

    ProjectDetails details() {
        return new ProjectDetails(title.latin(), title.arabic(), record, leadId, days(), description);
    }

    String cancelReason() {
        return cancelReason;
    }

    private void mustBe(ProjectState expected) {
        RuleBroken.unless(state == expected, "rule.project.state", number, state, expected);
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
