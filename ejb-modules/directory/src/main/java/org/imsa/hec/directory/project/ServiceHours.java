package org.imsa.hec.directory.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/** Hours of one day that a member wrote down. They count when somebody else has confirmed them. */
@Entity
@Table(name = "directory_service_hours")
public class ServiceHours extends Aggregate {
    static final BigDecimal A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int LONGEST_WORK = 500;

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @NotAudited
    @Column(name = "assignment_id", nullable = false, updatable = false)
    private Long assignmentId;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "hours", nullable = false, updatable = false)
    private BigDecimal hours;

    @NotAudited
    @Column(name = "work_done", updatable = false)
    private String workDone;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private HoursState state = HoursState.LOGGED;

    @NotAudited
    @Column(name = "logged_by", nullable = false, updatable = false)
    private String loggedBy;

    @NotAudited
    @Column(name = "decided_by")
    private String decidedBy;

    @NotAudited
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    protected ServiceHours() {}

    /** @throws RuleBroken {@code rule.hours.amount} unless it is whole quarters of an hour, up to a day, {@code rule.hours.day} */
    ServiceHours(String requestId, Assignment assignment, Work work, String loggedBy, LocalDate today) {
        BigDecimal amount = work.hours();
        RuleBroken.unless(
                amount != null
                        && amount.signum() > 0
                        && amount.compareTo(A_DAY) <= 0
                        && amount.remainder(QUARTER).signum() == 0,
                "rule.hours.amount");
        LocalDate when = work.day();
        RuleBroken.unless(when != null && !when.isAfter(today), "rule.hours.day");
        String done = Project.blankToNull(work.done());
        RuleBroken.unless(done == null || done.length() <= LONGEST_WORK, "rule.text.tooLong", LONGEST_WORK);
        this.requestId = requestId;
        this.projectId = assignment.projectId();
        this.assignmentId = assignment.id();
        this.day = when;
        this.hours = amount;
        this.workDone = done;
        this.loggedBy = loggedBy;
    }

    void confirm(String by, Instant now) {
        decide(HoursState.CONFIRMED, by, now);
    }

    void refuse(String why, String by, Instant now) {
        String text = Project.blankToNull(why);
        RuleBroken.unless(text != null, "rule.reason.missing");
        decide(HoursState.REFUSED, by, now);
        reason = text;
    }

    void mustBeUndecided() {
        RuleBroken.unless(state == HoursState.LOGGED, "rule.hours.decided", state);
    }

    private void decide(HoursState how, String by, Instant now) {
        mustBeUndecided();
        RuleBroken.unless(!by.equals(loggedBy), "rule.hours.own");
        state = how;
        decidedBy = by;
        decidedAt = now;
    }

    long assignmentId() {
        return assignmentId;
    }

    /** The day and why they were not confirmed, for the member. */
    String refusal() {
        return day + ": " + reason;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Project.KIND, projectId);
    }
}
