package org.imsa.hec.funding.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.record.RecordRef;

/** Ties an approved grant to the one record of another context that it pays for. Never changed. */
@Entity
@Table(name = "funding_grant_link")
class GrantLink extends Aggregate {

    @Column(name = "grant_id", nullable = false)
    private long grantId;

    @Column(name = "record_kind", nullable = false)
    private String recordKind;

    @Column(name = "record_id", nullable = false)
    private long recordId;

    @Column(name = "record_number", nullable = false)
    private String recordNumber;

    protected GrantLink() {}

    GrantLink(long grantId, RecordRef record, String recordNumber) {
        this.grantId = grantId;
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.recordNumber = recordNumber;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("grant", grantId);
    }
}
