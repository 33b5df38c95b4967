package org.imsa.hec.funding.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A part of a grant that is paid for itself. It is planned with a day and, mostly, a milestone; it may be dropped while nothing was
 * asked of it. Whoever sees that the milestone is reached says so, with the evidence; only then is it paid, in one payment or
 * several. An instalment without a milestone is free from the start.
 */
@Entity
@Table(name = "funding_instalment")
public class Instalment extends Aggregate {

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Embedded
    private Money amount;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private String milestone;

    @Embedded
    private Milestone release;

    protected Instalment() {}

    Instalment(UUID requestId, Planned planned) {
        this.requestId = requestId.toString();
        this.grantId = planned.grantId();
        this.amount = planned.amount();
        this.dueOn = planned.dueOn();
        this.milestone = planned.milestone();
    }

    void reach(Milestone established, Clock clock) {
        RuleBroken.unless(milestone != null, "rule.instalment.noMilestone", amount);
        RuleBroken.unless(release == null, "rule.instalment.reached", milestone);
        RuleBroken.unless(!Days.isAhead(established.day(), clock), "rule.instalment.future", established.day());
        this.release = established;
    }

    /**
     * @param waiting asked for or approved of it, and not paid
     * @param paid paid of it
     */
    InstalmentRow row(BigDecimal waiting, BigDecimal paid) {
        return new InstalmentRow(
                id(),
                version(),
                amount.amount(),
                amount.currency(),
                dueOn,
                milestone,
                release == null ? null : release.day(),
                release == null ? null : release.by(),
                release == null ? null : release.evidence(),
                release == null ? null : release.documentId(),
                waiting,
                paid);
    }

    Money amount() {
        return amount;
    }

    long grantId() {
        return grantId;
    }

    /** A part of its grant. */
    @Override
    public RecordRef ref() {
        return new RecordRef(Grant.KIND, grantId);
    }
}
