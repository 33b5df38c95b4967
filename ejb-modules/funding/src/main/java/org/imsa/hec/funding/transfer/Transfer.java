package org.imsa.hec.funding.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Money that moves from one fund to another. The treasurer asks for it with a reason; a second person approves or refuses;
 * until then it may be withdrawn. Approval moves the money at once, if the terms on which it was given allow the other fund
 * and it is neither promised nor paid: the oldest gifts move with it. It is reversed as long as what moved is still there.
 */
@Entity
@Table(name = "funding_transfer")
public class Transfer extends Aggregate {
    public static final String KIND = "transfer";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "from_fund_id", nullable = false, updatable = false)
    private long fromFundId;

    @Column(name = "to_fund_id", nullable = false, updatable = false)
    private long toFundId;

    @Embedded
    private Money amount;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TransferStatus status;

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

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Column(name = "reversal_reason")
    private String reversalReason;

    protected Transfer() {}

    Transfer(UUID requestId, String number, Fund from, Fund to, Move move, String requestedBy, Instant now) {
        mustFit(from, to, move.amount());
        this.requestId = requestId.toString();
        this.number = number;
        this.fromFundId = from.id();
        this.toFundId = to.id();
        this.amount = move.amount();
        this.reason = move.reason();
        this.status = TransferStatus.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    void withdraw() {
        mustBe(TransferStatus.REQUESTED);
        this.status = TransferStatus.WITHDRAWN;
    }

    /** @param today the day on which it counts in the books */
    void approve(Fund from, Fund to, String by, Instant now, LocalDate today) {
        decide(by, now);
        mustFit(from, to, amount);
        this.status = TransferStatus.MADE;
        this.madeOn = today;
    }

    void refuse(String by, Instant now, String why) {
        decide(by, now);
        this.status = TransferStatus.REFUSED;
        this.refusalReason = given(why);
    }

    void reverse(String why) {
        mustBe(TransferStatus.MADE);
        this.status = TransferStatus.REVERSED;
        this.reversalReason = given(why);
    }

    /** A closed fund may give away what is left in it, but takes nothing. */
    private static void mustFit(Fund from, Fund to, Money moved) {
        to.mustTakeMoney();
        RuleBroken.unless(
                moved.currency().equals(from.currency()) && moved.currency().equals(to.currency()),
                "rule.transfer.currency",
                from.currency(),
                to.currency(),
                moved.currency());
        RuleBroken.unless(
                from.terms().allow(to.terms()),
                "rule.transfer.restriction",
                from.name(),
                from.terms().restriction(),
                to.name(),
                to.terms().restriction());
    }

    /** What this user may do with it now. */
    Set<TransferAction> next(String username, Predicate<String> hasRole) {
        Set<TransferAction> next = EnumSet.noneOf(TransferAction.class);
        boolean treasurer = hasRole.test(Roles.TREASURER);
        boolean decider = treasurer || hasRole.test(Roles.COMMITTEE_MEMBER) || hasRole.test(Roles.COORDINATOR);
        if (decider && status == TransferStatus.REQUESTED && !username.equals(requestedBy)) {
            next.addAll(EnumSet.of(TransferAction.APPROVE, TransferAction.REFUSE));
        }
        if (treasurer && status == TransferStatus.REQUESTED) {
            next.add(TransferAction.WITHDRAW);
        }
        if (treasurer && status == TransferStatus.MADE) {
            next.add(TransferAction.REVERSE);
        }
        return next;
    }

    TransferFile file(Fund from, Fund to, String reader, Predicate<String> hasRole) {
        return new TransferFile(
                id(),
                version(),
                number,
                from.line(),
                from.terms(),
                to.line(),
                to.terms(),
                amount,
                reason,
                status,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                madeOn,
                status == TransferStatus.REFUSED ? refusalReason : reversalReason,
                reader.equals(requestedBy),
                next(reader, hasRole));
    }

    private void decide(String by, Instant now) {
        mustBe(TransferStatus.REQUESTED);
        RuleBroken.unless(!by.equals(requestedBy), "rule.transfer.ownApproval", number);
        this.decidedBy = by;
        this.decidedAt = now;
    }

    private void mustBe(TransferStatus expected) {
        RuleBroken.unless(status == expected, "rule.transfer.state", number, status);
    }

    private static String given(String why) {
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        return why.strip();
    }

    String number() {
        return number;
    }

    long fromFundId() {
        return fromFundId;
    }

    long toFundId() {
        return toFundId;
    }

    Money amount() {
        return amount;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
