package org.imsa.hec.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.api.PaymentMade;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Money that left the bank for a grant. It is recorded once, never more than what is still promised to the grant, and made
 * of the oldest gifts of the fund. What came back or was recorded wrongly is reversed with a reason: the promise stands
 * again, and the gifts have their shares back.
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

    @Column(name = "payee_id", nullable = false)
    private long payeeId;

    @Embedded
    private Money amount;

    @Embedded
    private Conversion conversion;

    @Column(name = "paid_on", nullable = false, updatable = false)
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PaymentMethod method;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentStatus status;

    @Column(name = "reversal_reason")
    private String reversalReason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @NotAudited
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Payment() {}

    Payment(UUID requestId, String number, Disbursement paid, Exchange exchange, String recordedBy, Clock clock) {
        RuleBroken.unless(!Days.isAhead(paid.paidOn(), clock), "rule.payment.future", paid.paidOn());
        this.requestId = requestId.toString();
        this.number = number;
        this.grantId = paid.grantId();
        this.payeeId = paid.payeeId();
        this.amount = exchange.amount();
        this.conversion = exchange.conversion();
        this.paidOn = paid.paidOn();
        this.method = paid.method();
        this.reference = paid.reference();
        this.status = PaymentStatus.MADE;
        this.recordedBy = recordedBy;
        this.recordedAt = clock.instant();
    }

    void reverse(String reason) {
        RuleBroken.unless(isMade(), "rule.payment.notMade", number, status);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.status = PaymentStatus.REVERSED;
        this.reversalReason = reason.strip();
    }

    boolean isMade() {
        return status == PaymentStatus.MADE;
    }

    PaymentFile file(PartyLine payee, RecordLine grant, Set<PaymentAction> next) {
        return new PaymentFile(
                id(),
                version(),
                number,
                payee,
                grant,
                conversion == null ? amount : conversion.original(),
                amount,
                conversion,
                paidOn,
                method,
                reference,
                status,
                reversalReason,
                recordedAt,
                next);
    }

    PaymentMade made() {
        return new PaymentMade(id(), number, grantId, payeeId, amount, paidOn);
    }

    public long grantId() {
        return grantId;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
