package org.imsa.hec.funding.bank.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Money on its way from one account of the house to another. Begun by the line of either bank; on its way until the other bank
 * has told of it too. The ledger, which has one account for all banks, is not touched.
 */
@Entity
@Table(name = "funding_bank_transfer")
public class OwnTransfer extends Aggregate {

    @Column(name = "from_id", nullable = false, updatable = false)
    private long fromId;

    @Column(name = "to_id", nullable = false, updatable = false)
    private long toId;

    @Embedded
    private Money amount;

    @Column(name = "transferred_on", nullable = false)
    private LocalDate transferredOn;

    @Column(name = "out_line_id")
    private Long outLineId;

    @Column(name = "in_line_id")
    private Long inLineId;

    protected OwnTransfer() {}

    OwnTransfer(BankLine first, long otherAccountId) {
        boolean isOut = first.amount().isNegative();
        this.fromId = isOut ? first.accountId() : otherAccountId;
        this.toId = isOut ? otherAccountId : first.accountId();
        this.amount = isOut ? first.amount().negated() : first.amount();
        this.transferredOn = first.bookedOn();
        this.outLineId = isOut ? first.id() : null;
        this.inLineId = isOut ? null : first.id();
    }

    /** The other bank has told of it too. */
    void arrivesAt(BankLine line) {
        if (line.amount().isNegative()) {
            this.outLineId = line.id();
        } else {
            this.inLineId = line.id();
        }
        if (line.bookedOn().isBefore(transferredOn)) {
            this.transferredOn = line.bookedOn();
        }
    }

    /** Does only this line speak of it? */
    boolean restsOn(long lineId) {
        return (outLineId == null || outLineId == lineId) && (inLineId == null || inLineId == lineId);
    }

    /** This bank has not told of it after all. */
    void leaves(long lineId) {
        if (outLineId != null && outLineId == lineId) {
            this.outLineId = null;
        } else {
            this.inLineId = null;
        }
    }

    Money amount() {
        return amount;
    }

    LocalDate transferredOn() {
        return transferredOn;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(BankLine.KIND, outLineId == null ? inLineId : outLineId);
    }
}
