package org.imsa.hec.funding.gift;

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
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Money that a donor gave, in whatever currency; the fund has it in its own. It is recorded once, into one fund, and posted to the ledger at the same moment. From then on
 * payments are made of it, oldest gifts first. It is never changed: what was recorded wrongly, or came back from the bank,
 * is reversed with a reason, as long as nothing was paid or promised that needs it.
 */
@Entity
@Table(name = "funding_gift")
public class Gift extends Aggregate {
    public static final String KIND = "gift";

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

    @Embedded
    private Conversion conversion;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private GiftMethod method;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @NotAudited
    @Column(name = "reference_key")
    private String referenceKey;

    @Column(updatable = false)
    private String note;

    @Column(name = "campaign_id", updatable = false)
    private Long campaignId;

    @Column(name = "team_id", updatable = false)
    private Long teamId;

    @Column(name = "chapter_id", updatable = false)
    private Long chapterId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GiftStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "reversed_as")
    private GiftState reversedAs;

    @Column(name = "reversal_reason")
    private String reversalReason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @NotAudited
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Gift() {}

    Gift(UUID requestId, String number, Fund fund, Receipt receipt, Exchange exchange, String recordedBy, Clock clock) {
        fund.mustTakeMoney();
        RuleBroken.unless(!Days.isAhead(receipt.receivedOn(), clock), "rule.gift.future", receipt.receivedOn());
        this.requestId = requestId.toString();
        this.number = number;
        this.donorId = receipt.donorId();
        this.fundId = fund.id();
        this.amount = exchange.amount();
        this.conversion = exchange.conversion();
        this.receivedOn = receipt.receivedOn();
        this.method = receipt.method();
        this.externalReference = receipt.reference();
        this.referenceKey = receipt.referenceKey();
        this.note = receipt.note();
        this.campaignId = receipt.appeal().campaignId();
        this.teamId = receipt.appeal().teamId();
        this.chapterId = receipt.appeal().chapterId();
        this.status = GiftStatus.RECORDED;
        this.recordedBy = recordedBy;
        this.recordedAt = clock.instant();
    }

    /**
     * @param as how it left: by mistake, back to the donor, or unpaid by the bank
     * @param spent what payments were made of it
     * @param moved what transfers took of it to other funds
     * @param figures of its fund, which must be held
     */
    void reverse(GiftState as, String reason, Money spent, Money moved, Figures figures) {
        RuleBroken.unless(isRecorded(), "rule.gift.notRecorded", number, status);
        RuleBroken.unless(spent.isZero(), "rule.gift.spent", number, spent);
        RuleBroken.unless(moved.isZero(), "rule.gift.moved", number, moved);
        figures.mustSpare(amount);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        RuleBroken.unless(as != GiftState.BOUNCED || method != GiftMethod.CASH, "rule.gift.cashBounces", number);
        this.status = GiftStatus.REVERSED;
        this.reversedAs = as;
        this.reversalReason = reason.strip();
        this.referenceKey = null;
    }

    public boolean isRecorded() {
        return status == GiftStatus.RECORDED;
    }

    GiftState state() {
        return isRecorded() ? GiftState.RECORDED : reversedAs;
    }

    GiftFile file(
            PartyLine donor, RecordLine fund, AppealLines appeal, Money spent, BankFee fee, Set<GiftAction> next) {
        return new GiftFile(
                id(),
                version(),
                number,
                donor,
                fund,
                appeal,
                given(),
                amount,
                conversion,
                spent,
                receivedOn,
                method,
                externalReference,
                note,
                status,
                state(),
                reversalReason,
                fee,
                recordedAt,
                next);
    }

    public String number() {
        return number;
    }

    public long donorId() {
        return donorId;
    }

    public long fundId() {
        return fundId;
    }

    public Money amount() {
        return amount;
    }

    /** What the donor gave, in the donor's currency. */
    public Money given() {
        return conversion == null ? amount : conversion.original();
    }

    public GiftStatus status() {
        return status;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
