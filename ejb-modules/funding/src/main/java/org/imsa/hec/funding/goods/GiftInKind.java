package org.imsa.hec.funding.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Goods that a donor gave. The treasurer records what they are, how many, and when they came; the context that stores them hears
 * of it. Their worth may be held for the books, then or later, and corrected. What was recorded wrongly or went back is reversed
 * with a reason. No money moves, so that nothing of it is in the ledger.
 */
@Entity
@Table(name = "funding_gift_in_kind")
public class GiftInKind extends Aggregate {
    public static final String KIND = "gift-in-kind";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "donor_id", nullable = false)
    private long donorId;

    @Column(nullable = false, updatable = false)
    private String description;

    @Column(nullable = false, updatable = false, precision = 14, scale = 3)
    private BigDecimal quantity;

    @Column(nullable = false, updatable = false)
    private String unit;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private String note;

    @Embedded
    private GoodsValue goodsValue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GiftStatus status;

    @Column(name = "reversal_reason")
    private String reversalReason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @NotAudited
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected GiftInKind() {}

    GiftInKind(UUID requestId, String number, GoodsGiven given, String recordedBy, Clock clock) {
        RuleBroken.unless(!Days.isAhead(given.receivedOn(), clock), "rule.gift.future", given.receivedOn());
        this.requestId = requestId.toString();
        this.number = number;
        this.donorId = given.donorId();
        this.description = given.description();
        this.quantity = given.quantity();
        this.unit = given.unit();
        this.receivedOn = given.receivedOn();
        this.note = given.note();
        this.status = GiftStatus.RECORDED;
        this.recordedBy = recordedBy;
        this.recordedAt = clock.instant();
    }

    void value(GoodsValue worth) {
        mustBeRecorded();
        this.goodsValue = worth;
    }

    void reverse(String reason) {
        mustBeRecorded();
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.status = GiftStatus.REVERSED;
        this.reversalReason = reason.strip();
    }

    private void mustBeRecorded() {
        RuleBroken.unless(status == GiftStatus.RECORDED, "rule.gift.notRecorded", number, status);
    }

    /** @param mayChange may the reader change it at all? */
    GiftInKindFile file(PartyLine donor, boolean mayChange) {
        Set<GoodsAction> next = mayChange && status == GiftStatus.RECORDED
                ? EnumSet.allOf(GoodsAction.class)
                : EnumSet.noneOf(GoodsAction.class);
        return new GiftInKindFile(
                id(),
                version(),
                number,
                donor,
                description,
                quantity.stripTrailingZeros(),
                unit,
                receivedOn,
                note,
                goodsValue,
                status,
                reversalReason,
                next);
    }

    public String number() {
        return number;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
