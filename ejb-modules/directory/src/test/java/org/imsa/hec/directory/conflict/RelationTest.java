package org.imsa.hec.directory.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void coAuthorsAreNearForFortyEightMonthsAfterTheirLastWork() {
        assertThat(ended(RelationKind.CO_AUTHOR, LocalDate.of(2022, 3, 1)).isNear(TODAY))
                .isTrue();
        assertThat(ended(RelationKind.CO_AUTHOR, LocalDate.of(2022, 2, 28)).isNear(TODAY))
                .isFalse();
    }

    @Test
    void relativesAndMentorsAreNearForLife() {
        assertThat(ended(RelationKind.RELATIVE, LocalDate.of(1990, 1, 1)).isNear(TODAY))
                .isTrue();
        assertThat(ended(RelationKind.MENTOR, LocalDate.of(1990, 1, 1)).isNear(TODAY))
                .isTrue();
    }

    @Test
    void whatHasNoEndIsNear() {
        assertThat(new Relation(1, 2, RelationKind.COLLEAGUE, null, null).isNear(TODAY))
                .isTrue();
    }

    @Test
    void theConflictIsWithTheOtherOfTheTwo() {
        Relation relation = new Relation(1, 2, RelationKind.RELATIVE, null, null);

        assertThat(relation.conflictOf(1)).isEqualTo(Conflict.withParty(ConflictKind.RELATIVE, 2));
        assertThat(relation.conflictOf(2)).isEqualTo(Conflict.withParty(ConflictKind.RELATIVE, 1));
    }

    @Test
    void aRelationEndsOnce() {
        Relation relation = new Relation(1, 2, RelationKind.COLLEAGUE, null, null);
        relation.endsOn(TODAY);

        assertThatThrownBy(() -> relation.endsOn(TODAY)).hasMessageContaining("rule.relation.ended");
    }

    @Test
    void aMentorIsNotTheMenteeOfTheSamePerson() {
        Relation mentor = new Relation(1, 2, RelationKind.MENTOR, null, null);
        Relation relative = new Relation(1, 2, RelationKind.RELATIVE, null, null);

        assertThat(mentor.isSameAs(2, 1, RelationKind.MENTOR)).isFalse();
        assertThat(relative.isSameAs(2, 1, RelationKind.RELATIVE)).isTrue();
    }

    private static Relation ended(RelationKind kind, LocalDate last) {
        return new Relation(1, 2, kind, DateRange.of(null, last), null);
    }
}
