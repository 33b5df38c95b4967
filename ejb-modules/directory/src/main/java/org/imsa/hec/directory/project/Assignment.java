package org.imsa.hec.directory.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A member and a role. The member applies and the lead assigns or refuses, or the lead invites and the member accepts or
 * declines. Until then, and while it lasts, either may end it. What has ended stays, and the two may begin anew.
 */
@Entity
@Table(name = "directory_assignment")
public class Assignment extends Aggregate {

    @NotAudited
    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @NotAudited
    @Column(name = "role_id", nullable = false, updatable = false)
    private Long roleId;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AssignmentState state;

    @NotAudited
    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @NotAudited
    @Column(name = "message", updatable = false)
    private String message;

    @NotAudited
    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @NotAudited
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "reason")
    private String reason;

    protected Assignment() {}

    private Assignment(ProjectRole role, long personId, AssignmentState state, String message, LocalDate today) {
        this.projectId = role.projectId();
        this.roleId = role.id();
        this.personId = personId;
        this.state = state;
        this.message = text(message);
        this.askedOn = today;
    }

    static Assignment applied(ProjectRole role, long personId, String message, LocalDate today) {
        return new Assignment(role, personId, AssignmentState.APPLIED, message, today);
    }

    static Assignment invited(ProjectRole role, long personId, String message, LocalDate today) {
        return new Assignment(role, personId, AssignmentState.INVITED, message, today);
    }

    /** The lead takes the applicant. The place is taken by {@link Places}. */
    void assign(LocalDate today) {
        mustBe(AssignmentState.APPLIED);
        isAssigned(today);
    }

    /** The member takes the invitation. The place is taken by {@link Places}. */
    void accept(LocalDate today) {
        mustBe(AssignmentState.INVITED);
        isAssigned(today);
    }

    void refuse(String why, LocalDate today) {
        mustBe(AssignmentState.APPLIED);
        RuleBroken.unless(text(why) != null, "rule.reason.missing");
        end(AssignmentState.REFUSED, why, today);
    }

    void decline(String why, LocalDate today) {
        mustBe(AssignmentState.INVITED);
        end(AssignmentState.DECLINED, why, today);
    }

    /** Ends it, whoever wants that. */
    void withdraw(String why, LocalDate today) {
        RuleBroken.unless(state.isLive(), "rule.assignment.state", state);
        RuleBroken.unless(state == AssignmentState.APPLIED || text(why) != null, "rule.reason.missing");
        end(AssignmentState.WITHDRAWN, why, today);
    }

    /** The project ended before this was answered. */
    void lapse(String why, LocalDate today) {
        end(state == AssignmentState.APPLIED ? AssignmentState.REFUSED : AssignmentState.WITHDRAWN, why, today);
    }

    private void isAssigned(LocalDate today) {
        state = AssignmentState.ASSIGNED;
        assignedOn = today;
    }

    private void end(AssignmentState how, String why, LocalDate today) {
        reason = text(why);
        state = how;
        endedOn = today;
    }

    private void mustBe(AssignmentState expected) {
        RuleBroken.unless(state == expected, "rule.assignment.state", state);
    }

    private static String text(String typed) {
        String text = Project.blankToNull(typed);
        RuleBroken.unless(
                text == null || text.length() <= Project.LONGEST_TEXT, "rule.text.tooLong", Project.LONGEST_TEXT);
        return text;
    }

    /** What the last one who acted wrote: a reason, or the message it began with. */
    String text() {
        return endedOn == null ? message : reason;
    }

    long projectId() {
        return projectId;
    }

    long roleId() {
        return roleId;
    }

    long personId() {
        return personId;
    }

    AssignmentState state() {
        return state;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Project.KIND, projectId);
    }
}
