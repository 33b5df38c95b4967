package org.imsa.hec.funding.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One transfer between two accounts of one fund. It is written once and never changed: a mistake is taken back by a new
 * entry that names the one it reverses, and no entry is reversed twice. The database refuses everything else.
 */
@Entity
@Table(name = "funding_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "event_id", nullable = false)
    private Long eventId;

    @Column(name = "entry_day", nullable = false)
    private LocalDate day;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reason reason;

    @Column(nullable = false)
    private String debit;

    @Column(nullable = false)
    private String credit;

    @Embedded
    private Money amount;

    @Embedded
    private Conversion conversion;

    @Column(name = "usd_amount", precision = 19, scale = 4)
    private BigDecimal usd;

    @Column(name = "fund_id", nullable = false)
    private long fundId;

    @Column(name = "grant_id")
    private Long grantId;

    @Column(name = "source_kind", nullable = false)
    private String sourceKind;

    @Column(name = "source_id", nullable = false)
    private long sourceId;

    @Column(name = "idempotency_key", nullable = false)
    private String idempotencyKey;

    @Column(name = "reverses_entry_id")
    private Long reversesEntryId;

    protected LedgerEntry() {}

    /** @param exchange where money comes or goes, from what it was converted stays with it, and its worth in dollars */
    LedgerEntry(Movement movement, Reason reason, Exchange exchange, String recordedBy, Instant recordedAt) {
        RuleBroken.unless(exchange.amount().isPositive(), "rule.money.notPositive", exchange.amount());
        this.day = movement.day();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.reason = reason;
        this.debit = reason.debit();
        this.credit = reason.credit();
        this.amount = exchange.amount();
        this.conversion = reason.movesMoney() ? exchange.conversion() : null;
        this.usd = reason.movesMoney() ? exchange.usd() : null;
        this.fundId = movement.fundId();
        this.grantId = movement.grantId();
        this.sourceKind = movement.source().kind();
        this.sourceId = movement.source().id();
        this.idempotencyKey = reason + ":" + movement.source();
    }

    /** The entry that takes this one back. */
    LedgerEntry reversal(LocalDate onDay, String reversedBy, Instant reversedAt) {
        return reversal(reason.reversal(), onDay, reversedBy, reversedAt);
    }

    /** The entry that takes this one back, with a reason that tells more than that it was a mistake. */
    LedgerEntry reversal(Reason why, LocalDate onDay, String reversedBy, Instant reversedAt) {
        RecordRef source = new RecordRef(sourceKind, sourceId);
        LedgerEntry entry = new LedgerEntry(
                new Movement(source, onDay, fundId, grantId),
                why,
                new Exchange(amount, conversion, usd),
                reversedBy,
                reversedAt);
        entry.reversesEntryId = id;
        return entry;
    }

    /** Ties this entry to the others of the same event. */
    void belongTo(LedgerEntry first) {
        this.eventId = first.id;
    }

    public Long id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    public Reason reason() {
        return reason;
    }

    public String debit() {
        return debit;
    }

    public String credit() {
        return credit;
    }

    public long fundId() {
        return fundId;
    }

    public Money amount() {
        return amount;
    }
}
