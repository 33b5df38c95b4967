package org.imsa.hec.funding.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * A change of an approved grant: its amount up or down, its days, its text. The grants officer asks for it with a reason; a
 * second person approves or refuses; until then it may be withdrawn. Approval changes the grant at once, and reserves more in
 * the fund or gives the difference back.
 */
@Entity
@Table(name = "funding_amendment")
public class Amendment extends Aggregate {
    public static final String KIND = "amendment";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "old_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "old_currency"))
    private Money before;

    @Embedded
    private Money amount;

    @Embedded
    private DateRange period;

    private String description;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AmendmentStatus status;

    @Column(name = "requested_by", nullable = false, updatable = false)
    private String requestedBy;

    @NotAudited
    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @NotAudited
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    protected Amendment() {}

    /** @throws RuleBroken {@code rule.amendment.currency}, {@code rule.amendment.nothing} */
    Amendment(UUID requestId, String number, Grant grant, Change change, String requestedBy, Instant now) {
        RuleBroken.unless(
                change.amount().currency().equals(grant.amount().currency()),
                "rule.amendment.currency",
                grant.amount().currency());
        RuleBroken.unless(grant.wouldChange(change), "rule.amendment.nothing");
        this.requestId = requestId.toString();
        this.number = number;
        this.grantId = grant.id();
        this.before = grant.amount();
        this.amount = change.amount();
        this.period = change.period();
        this.description = change.description();
        this.reason = change.reason();
        this.status = AmendmentStatus.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    /** @throws RuleBroken {@code rule.amendment.outdated} if the grant has another amount by now */
    void approve(Grant grant, String by, Instant now) {
        decide(by, now);
        RuleBroken.unless(before.equals(grant.amount()), "rule.amendment.outdated", before, grant.amount());
        this.status = AmendmentStatus.MADE;
        grant.amend(amount, period, description);
    }

    void refuse(String by, Instant now, String why) {
        decide(by, now);
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        this.status = AmendmentStatus.REFUSED;
        this.refusalReason = why.strip();
    }

    void withdraw() {
        mustBe(AmendmentStatus.REQUESTED);
        this.status = AmendmentStatus.WITHDRAWN;
    }

    /** By how much the grant grows; negative if it shrinks. */
    Money difference() {
        return amount.minus(before);
    }

    /** What this user may do with it now. */
    Set<AmendmentAction> next(String username, Predicate<String> hasRole) {
        Set<AmendmentAction> next = EnumSet.noneOf(AmendmentAction.class);
        boolean decider = hasRole.test(Roles.TREASURER) || hasRole.test(Roles.COMMITTEE_MEMBER);
        if (decider && status == AmendmentStatus.REQUESTED && !username.equals(requestedBy)) {
            next.addAll(EnumSet.of(AmendmentAction.APPROVE, AmendmentAction.REFUSE));
        }
        if (hasRole.test(Roles.GRANTS_OFFICER) && status == AmendmentStatus.REQUESTED) {
            next.add(AmendmentAction.WITHDRAW);
        }
        return next;
    }

    AmendmentFile file(Grant grant, String reader, Predicate<String> hasRole) {
        return new AmendmentFile(
                id(),
                version(),
                number,
                grant.line(),
                before,
                amount,
                period,
                description,
                reason,
                status,
                requestedBy,
                requestedAt,
                decidedBy,
                refusalReason,
                reader.equals(requestedBy),
                next(reader, hasRole));
    }

    private void decide(String by, Instant now) {
        mustBe(AmendmentStatus.REQUESTED);
        RuleBroken.unless(!by.equals(requestedBy), "rule.amendment.ownApproval", number);
        this.decidedBy = by;
        this.decidedAt = now;
    }

    private void mustBe(AmendmentStatus expected) {
        RuleBroken.unless(status == expected, "rule.amendment.state", number, status);
    }

    String number() {
        return number;
    }

    long grantId() {
        return grantId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
