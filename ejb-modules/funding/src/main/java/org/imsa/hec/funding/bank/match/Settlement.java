package org.imsa.hec.funding.bank.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * That a line of a bank was found to be something: gifts and payments of the books to the cent, a charge, interest, a transfer,
 * or nothing of ours. A line is settled once; undoing removes this record, and the line waits again.
 */
@Entity
@Table(name = "funding_bank_settlement")
public class Settlement extends Aggregate {
    /** Kind by which ledger entries name their source; the line is what people see. */
    static final String SOURCE = "bank-settlement";

    @NotAudited
    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private SettlementKind settledAs;

    @Column(updatable = false)
    private String reason;

    @NotAudited
    @Column(name = "transfer_id", updatable = false)
    private Long transferId;

    @NotAudited
    @Column(name = "settled_by", nullable = false, updatable = false)
    private String settledBy;

    @NotAudited
    @Column(name = "settled_at", nullable = false, updatable = false)
    private Instant settledAt;

    protected Settlement() {}

    Settlement(BankLine line, SettlementKind as, String reason, Long transferId, String by, Instant now) {
        this.lineId = line.id();
        this.settledAs = as;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        RuleBroken.unless(as != SettlementKind.NOT_OURS || this.reason != null, "rule.reason.missing");
        this.transferId = transferId;
        this.settledBy = by;
        this.settledAt = now;
    }

    Settled settled() {
        return new Settled(id(), settledAs, reason, settledBy, settledAt);
    }

    SettlementKind settledAs() {
        return settledAs;
    }

    Long transferId() {
        return transferId;
    }

    String settledBy() {
        return settledBy;
    }

    /** By which the ledger knows it. */
    RecordRef source() {
        return new RecordRef(SOURCE, id());
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(BankLine.KIND, lineId);
    }
}
