package org.imsa.hec.funding.bank.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an entry of the books belongs to a settlement. An entry belongs to one at most: its id is the key. */
@Entity
@Table(name = "funding_bank_match")
public class Match {

    @Id
    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "settlement_id", nullable = false, updatable = false)
    private long settlementId;

    protected Match() {}

    Match(long entryId, long settlementId) {
        this.entryId = entryId;
        this.settlementId = settlementId;
    }

    long entryId() {
        return entryId;
    }
}
