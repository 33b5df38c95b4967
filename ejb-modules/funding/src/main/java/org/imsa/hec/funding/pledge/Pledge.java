package org.imsa.hec.funding.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A donor's word to give to a fund, at once or in instalments. The treasurer records it; gifts of the donor are counted for it
 * as they come; before an instalment is due the donor is reminded, and when it is missed somebody asks. It is fulfilled when
 * all has come. What does not come any more is cancelled by the donor or written off, with a reason. It is never changed: who
 * promises something else makes another pledge.
 */
@Entity
@Table(name = "funding_pledge")
public class Pledge extends Aggregate {
    public static final String KIND = "pledge";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "donor_id", nullable = false)
    private long donorId;

    @Column(name = "fund_id", nullable = false, updatable = false)
    private long fundId;

    @Embedded
    private Money amount;

    @Column(name = "made_on", nullable = false, updatable = false)
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reminders reminders;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PledgeStatus status;

    @Column(name = "ending_reason")
    private String endingReason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @NotAudited
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Pledge() {}

    Pledge(UUID requestId, String number, Fund fund, Promise promise, String recordedBy, Clock clock) {
        fund.mustTakeMoney();
        RuleBroken.unless(!Days.isAhead(promise.madeOn(), clock), "rule.pledge.future", promise.madeOn());
        this.requestId = requestId.toString();
        this.number = number;
        this.donorId = promise.donorId();
        this.fundId = fund.id();
        this.amount = promise.amount();
        this.madeOn = promise.madeOn();
        this.rhythm = promise.rhythm();
        this.reminders = promise.reminders();
        this.note = promise.note();
        this.status = PledgeStatus.PROMISED;
        this.recordedBy = recordedBy;
        this.recordedAt = clock.instant();
    }

    /** Refuses a gift that was not given because of this pledge. */
    void mustAccept(Gift gift) {
        mustBePromised();
        RuleBroken.unless(gift.isRecorded(), "rule.gift.notRecorded", gift.number(), gift.status());
        RuleBroken.unless(gift.donorId() == donorId, "rule.pledge.otherDonor", gift.number());
        RuleBroken.unless(gift.fundId() == fundId, "rule.pledge.otherFund", gift.number());
    }

    /** @param progress what came until now: what is fulfilled cannot end otherwise */
    void end(PledgeStatus how, Progress progress, String reason) {
        mustBePromised();
        RuleBroken.unless(progress.open().isPositive(), "rule.pledge.fulfilled", number);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.status = how;
        this.endingReason = reason.strip();
    }

    void mustBePromised() {
        RuleBroken.unless(status == PledgeStatus.PROMISED, "rule.pledge.ended", number, status);
    }

    public String number() {
        return number;
    }

    public long donorId() {
        return donorId;
    }

    public Money amount() {
        return amount;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Reminders reminders() {
        return reminders;
    }

    String note() {
        return note;
    }

    PledgeStatus status() {
        return status;
    }

    String endingReason() {
        return endingReason;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
