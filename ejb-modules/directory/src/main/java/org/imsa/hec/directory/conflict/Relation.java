package org.imsa.hec.directory.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * Two people who are relatives, wrote or worked together, or of whom the first is the mentor of the other. Written down
 * once for both; ends on a day or never; is not deleted, since it explains why somebody did not decide.
 */
@Entity
@Table(name = "directory_relation")
public class Relation extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;

    @Column(name = "other_id", nullable = false)
    private Long otherId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private RelationKind kind;

    @Embedded
    private DateRange days;

    @Column(name = "note")
    private String note;

    protected Relation() {}

    /** @throws RuleBroken {@code rule.relation.self}, {@code rule.relation.kind} */
    Relation(long personId, long otherId, RelationKind kind, DateRange days, String note) {
        RuleBroken.unless(personId != otherId, "rule.relation.self");
        RuleBroken.unless(kind != null, "rule.relation.kind");
        this.personId = personId;
        this.otherId = otherId;
        this.kind = kind;
        this.days = days;
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    /** @throws RuleBroken {@code rule.relation.ended}, {@code rule.dates.order} */
    void endsOn(LocalDate last) {
        RuleBroken.unless(days == null || days.last() == null, "rule.relation.ended");
        days = DateRange.of(days == null ? null : days.first(), last);
    }

    boolean isSameAs(long one, long two, RelationKind ofKind) {
        boolean isStraight = personId == one && otherId == two;
        boolean isTurned = personId == two && otherId == one && kind != RelationKind.MENTOR;
        return kind == ofKind && (isStraight || isTurned) && (days == null || days.last() == null);
    }

    boolean isNear(LocalDate today) {
        return kind.isNear(days, today);
    }

    Conflict conflictOf(long asked) {
        return Conflict.withParty(kind.conflict(), personId == asked ? otherId : personId);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(PartyKind.PERSON.recordKind(), personId);
    }
}
