package org.imsa.hec.funding.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.record.RecordRef;

/** What came of a grant, in one sentence: the last station of the money trail. */
@Entity
@Table(name = "funding_outcome")
class Outcome extends Aggregate {

    @Column(name = "grant_id", nullable = false)
    private long grantId;

    @Column(name = "record_kind", nullable = false)
    private String recordKind;

    @Column(name = "record_id", nullable = false)
    private long recordId;

    @Column(name = "outcome", nullable = false)
    private String text;

    @Column(name = "outcome_day", nullable = false)
    private LocalDate day;

    protected Outcome() {}

    Outcome(long grantId, RecordRef record, String text, LocalDate day) {
        this.grantId = grantId;
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.text = text;
        this.day = day;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef("grant", grantId);
    }
}
