package org.imsa.hec.directory.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/** Somebody who holds or held an office, from the first to the last day; who holds it still has no last day. */
@Entity
@Table(name = "directory_office_holder")
public class OfficeHolder extends Aggregate {

    @ManyToOne(optional = false)
    @JoinColumn(name = "office_id", updatable = false)
    private Office office;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Embedded
    private DateRange days;

    @Column(name = "note")
    private String note;

    protected OfficeHolder() {}

    OfficeHolder(Office office, Long personId) {
        this.office = office;
        this.personId = personId;
    }

    @Override
    public RecordRef ref() {
        return office.ref();
    }

    Office office() {
        return office;
    }

    Long personId() {
        return personId;
    }

    DateRange days() {
        return days;
    }

    /** @throws RuleBroken {@code rule.office.firstDay}, {@code rule.dates.order} */
    void holds(LocalDate first, LocalDate last, String newNote) {
        RuleBroken.unless(first != null, "rule.office.firstDay");
        days = DateRange.of(first, last);
        note = newNote == null || newNote.isBlank() ? null : newNote.strip();
    }
}
