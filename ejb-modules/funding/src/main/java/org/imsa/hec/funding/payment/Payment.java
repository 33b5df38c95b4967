package org.imsa.hec.funding.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.api.PaymentMade;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Money that leaves the bank for a grant. Somebody asks for it, within what is promised to the grant; a second person approves
 * or refuses; until then it may be withdrawn. The treasurer then says that it was paid, which enters it into the books, made of
 * the oldest gifts of the fund, or that it failed, and the promise is free again. The payee confirms it. What came back or was
 * recorded wrongly is reversed with a reason: the promise stands again, and the gifts have their shares back.
 */
@Entity
@Table(name = "funding_payment")
public class Payment extends Aggregate {
    public static final String KIND = "payment";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(name = "instalment_id", updatable = false)
    private Long instalmentId;

    @Column(name = "payee_id", nullable = false)
    private long payeeId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "asked_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "asked_currency"))
    private Money asked;

    @Column(name = "used_for")
    private String usedFor;

    @Embedded
    private Classification classification;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentStatus status;

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

    @Embedded
    private Money amount;

    @Embedded
    private Conversion conversion;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    private String reference;

    @Column(name = "paid_by")
    private String paidBy;

    @Embedded
    private Confirmation confirmation;

    @Column(name = "end_reason")
    private String endReason;

    protected Payment() {}

    Payment(UUID requestId, String number, Wanted wanted, String requestedBy, Instant now) {
        this.requestId = requestId.toString();
        this.number = number;
        this.grantId = wanted.grantId();
        this.instalmentId = wanted.instalmentId();
        this.payeeId = wanted.payeeId();
        this.asked = wanted.amount();
        this.usedFor = wanted.usedFor();
        this.status = PaymentStatus.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    /** Adds to what Schedule F asks about it, or corrects that. */
    void classify(String use, Classification corrected) {
        RuleBroken.unless(isAlive(), "rule.payment.state", number, status);
        RuleBroken.unless(use != null && !use.isBlank(), "rule.payment.useMissing");
        this.usedFor = use.strip();
        this.classification = corrected;
    }

    private boolean isAlive() {
        return status == PaymentStatus.REQUESTED || status == PaymentStatus.APPROVED || status == PaymentStatus.MADE;
    }

    void withdraw() {
        mustBe(PaymentStatus.REQUESTED);
        this.status = PaymentStatus.WITHDRAWN;
    }

    void approve(String by, Instant now) {
        decide(by, now);
        this.status = PaymentStatus.APPROVED;
    }

    void refuse(String by, Instant now, String why) {
        decide(by, now);
        this.status = PaymentStatus.REFUSED;
        this.endReason = given(why);
    }

    /** @param exchange what was asked, as the fund pays it on that day */
    void pay(Disbursement paid, Exchange exchange, String by, Clock clock) {
        mustBe(PaymentStatus.APPROVED);
        mustNotBeAhead(paid.paidOn(), clock);
        this.amount = exchange.amount();
        this.conversion = exchange.conversion();
        this.paidOn = paid.paidOn();
        this.method = paid.method();
        this.reference = paid.reference();
        this.paidBy = by;
        this.status = PaymentStatus.MADE;
    }

    void fail(String why) {
        mustBe(PaymentStatus.APPROVED);
        this.status = PaymentStatus.FAILED;
        this.endReason = given(why);
    }

    void confirm(Confirmation given, Clock clock) {
        mustBe(PaymentStatus.MADE);
        mustNotBeAhead(given.day(), clock);
        RuleBroken.unless(!given.day().isBefore(paidOn), "rule.payment.confirmedBefore", given.day(), paidOn);
        this.confirmation = given;
    }

    void reverse(String why) {
        mustBe(PaymentStatus.MADE);
        this.status = PaymentStatus.REVERSED;
        this.endReason = given(why);
    }

    /** What this user may do with it now. */
    Set<PaymentAction> next(String username, Predicate<String> hasRole) {
        Set<PaymentAction> next = EnumSet.noneOf(PaymentAction.class);
        boolean treasurer = hasRole.test(Roles.TREASURER);
        boolean asker = treasurer || hasRole.test(Roles.GRANTS_OFFICER);
        boolean decider = treasurer || hasRole.test(Roles.COMMITTEE_MEMBER) || hasRole.test(Roles.COORDINATOR);
        if (asker && isAlive()) {
            next.add(PaymentAction.CLASSIFY);
        }
        if (decider && status == PaymentStatus.REQUESTED && !username.equals(requestedBy)) {
            next.addAll(EnumSet.of(PaymentAction.APPROVE, PaymentAction.REFUSE));
        }
        if (asker && status == PaymentStatus.REQUESTED) {
            next.add(PaymentAction.WITHDRAW);
        }
        if (treasurer && status == PaymentStatus.APPROVED) {
            next.addAll(EnumSet.of(PaymentAction.PAY, PaymentAction.FAIL));
        }
        if (asker && status == PaymentStatus.MADE && confirmation == null) {
            next.add(PaymentAction.CONFIRM);
        }
        if (treasurer && status == PaymentStatus.MADE) {
            next.add(PaymentAction.REVERSE);
        }
        return next;
    }

    PaymentFile file(
            PartyLine payee,
            RecordLine grant,
            LocalDate instalmentDue,
            IrsRegion ofCountry,
            PartyLine individual,
            DocumentRow proof,
            String reader,
            Predicate<String> hasRole) {
        IrsRegion said = classification == null ? null : classification.region();
        return new PaymentFile(
                id(),
                version(),
                number,
                payee,
                grant,
                instalmentDue,
                asked,
                usedFor,
                classification,
                said == null ? ofCountry : said,
                individual,
                status,
                requestedBy,
                requestedAt,
                decidedBy,
                amount,
                conversion,
                paidOn,
                method,
                reference,
                confirmation,
                proof,
                endReason,
                reader.equals(requestedBy),
                next(reader, hasRole));
    }

    PaymentMade made() {
        return new PaymentMade(id(), number, grantId, payeeId, amount, paidOn);
    }

    private void decide(String by, Instant now) {
        mustBe(PaymentStatus.REQUESTED);
        RuleBroken.unless(!by.equals(requestedBy), "rule.payment.ownApproval", number);
        this.decidedBy = by;
        this.decidedAt = now;
    }

    private void mustBe(PaymentStatus expected) {
        RuleBroken.unless(status == expected, "rule.payment.state", number, status);
    }

    private static void mustNotBeAhead(LocalDate day, Clock clock) {
        RuleBroken.unless(!Days.isAhead(day, clock), "rule.payment.future", day);
    }

    private static String given(String why) {
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        return why.strip();
    }

    String number() {
        return number;
    }

    public long grantId() {
        return grantId;
    }

    long payeeId() {
        return payeeId;
    }

    String requestedBy() {
        return requestedBy;
    }

    Money asked() {
        return asked;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
