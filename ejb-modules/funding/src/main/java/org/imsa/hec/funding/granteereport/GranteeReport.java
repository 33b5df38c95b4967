package org.imsa.hec.funding.granteereport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A report that a grantee owes. It is asked for with a day, received with its document, and then accepted, or returned with a
 * reason and received again.
 */
@Entity
@Table(name = "funding_grantee_report")
public class GranteeReport extends Aggregate {

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @NotAudited
    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "return_reason")
    private String returnReason;

    protected GranteeReport() {}

    GranteeReport(UUID requestId, OwedReport owed) {
        this.requestId = requestId.toString();
        this.grantId = owed.grantId();
        this.about = owed.about();
        this.dueOn = owed.dueOn();
        this.state = ReportState.DUE;
    }

    void receive(LocalDate day, long document, Clock clock) {
        RuleBroken.unless(
                state == ReportState.DUE || state == ReportState.RETURNED, "rule.granteeReport.state", about, state);
        RuleBroken.unless(!Days.isAhead(day, clock), "rule.granteeReport.future", day);
        this.state = ReportState.RECEIVED;
        this.receivedOn = day;
        this.documentId = document;
    }

    void accept(String by) {
        decide(by);
        this.state = ReportState.ACCEPTED;
    }

    void giveBack(String by, String why) {
        decide(by);
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        this.state = ReportState.RETURNED;
        this.returnReason = why.strip();
    }

    private void decide(String by) {
        RuleBroken.unless(state == ReportState.RECEIVED, "rule.granteeReport.state", about, state);
        this.decidedBy = by;
    }

    String about() {
        return about;
    }

    /** A part of its grant. */
    @Override
    public RecordRef ref() {
        return new RecordRef(Grant.KIND, grantId);
    }
}
