package org.imsa.hec.education.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.education.training.TrainingPlaceFixture.DAYS;
import static org.imsa.hec.education.training.TrainingPlaceFixture.HOST;
import static org.imsa.hec.education.training.TrainingPlaceFixture.TODAY;
import static org.imsa.hec.education.training.TrainingPlaceFixture.TRAINEE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.imsa.hec.education.api.PlacementCompleted;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class TrainingPlaceTest {
    private static final String OUTCOME = "Runs the paediatric cardiac list in Basra since her return.";

    private static final Map<TrainingStatus, Set<TrainingStatus>> ALLOWED = Map.of(
            TrainingStatus.OFFERED, Set.of(TrainingStatus.ACCEPTED, TrainingStatus.WITHDRAWN),
            TrainingStatus.ACCEPTED, Set.of(TrainingStatus.VISA_ISSUED, TrainingStatus.WITHDRAWN),
            TrainingStatus.VISA_ISSUED, Set.of(TrainingStatus.IN_TRAINING, TrainingStatus.WITHDRAWN),
            TrainingStatus.IN_TRAINING, Set.of(TrainingStatus.COMPLETED, TrainingStatus.WITHDRAWN),
            TrainingStatus.COMPLETED, Set.of(),
            TrainingStatus.WITHDRAWN, Set.of());

    enum Verb {
        ACCEPT,
        VISA,
        BEGIN,
        COMPLETE,
        WITHDRAW
    }

    @Test
    void aPlaceWithoutATraineeCannotBeAccepted() {
        TrainingPlace place = TrainingPlaceFixture.offered();
        place.describe(TrainingPlaceFixture.details(null, HOST, DAYS, true));

        assertThatThrownBy(place::accept)
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.training.notSettled");
    }

    @Test
    void anAcceptedPlaceCannotLoseItsHost() {
        TrainingPlace place = TrainingPlaceFixture.accepted();

        assertThatThrownBy(() -> place.describe(TrainingPlaceFixture.details(TRAINEE, null, DAYS, true)))
                .hasMessageContaining("rule.training.notSettled");
    }

    @Test
    void nobodyBeginsWithoutTheVisaTheyNeed() {
        assertThatThrownBy(() -> TrainingPlaceFixture.accepted().begin())
                .hasMessageContaining("rule.training.status")
                .hasMessageContaining("ACCEPTED")
                .hasMessageContaining("VISA_ISSUED");
    }

    @Test
    void whoNeedsNoVisaBeginsOnceAccepted() {
        TrainingPlace place = TrainingPlaceFixture.offered();
        place.describe(TrainingPlaceFixture.details(TRAINEE, HOST, DAYS, false));
        place.accept();

        place.begin();

        assertThat(place.status()).isEqualTo(TrainingStatus.IN_TRAINING);
    }

    @Test
    void aVisaThatIsNotNeededIsNotRecorded() {
        TrainingPlace place = TrainingPlaceFixture.offered();
        place.describe(TrainingPlaceFixture.details(TRAINEE, HOST, DAYS, false));
        place.accept();

        assertThatThrownBy(() -> place.visaIssued(TODAY, TODAY)).hasMessageContaining("rule.training.needsNoVisa");
    }

    @Test
    void aVisaIsNotIssuedTomorrow() {
        assertThatThrownBy(() -> TrainingPlaceFixture.accepted().visaIssued(TODAY.plusDays(1), TODAY))
                .hasMessageContaining("rule.training.visaDay");
    }

    @Test
    void aVisaThatWasIssuedWasNeeded() {
        TrainingPlace place = TrainingPlaceFixture.accepted();
        place.visaIssued(TODAY, TODAY);

        assertThatThrownBy(() -> place.describe(TrainingPlaceFixture.details(TRAINEE, HOST, DAYS, false)))
                .hasMessageContaining("rule.training.visaIsIssued");
    }

    @Test
    void aCompletedPlaceTellsWhoWasTrainedWhere() {
        TrainingPlace place = TrainingPlaceFixture.inTraining();

        PlacementCompleted told = place.complete(OUTCOME, TODAY);

        assertThat(told.traineeId()).isEqualTo(TRAINEE);
        assertThat(told.hostId()).isEqualTo(HOST);
        assertThat(place.outcome()).isEqualTo(OUTCOME);
    }

    @Test
    void trainingCannotBeCompletedBeforeItsFirstDay() {
        assertThatThrownBy(() -> TrainingPlaceFixture.inTraining()
                        .complete(OUTCOME, DAYS.first().minusDays(1)))
                .hasMessageContaining("rule.training.notBegun");
    }

    @Test
    void aCompletionNeedsAnOutcome() {
        assertThatThrownBy(() -> TrainingPlaceFixture.inTraining().complete("", TODAY))
                .hasMessageContaining("rule.training.outcomeMissing");
    }

    @Test
    void aWithdrawnPlaceIsNotChangedAnyMore() {
        TrainingPlace place = TrainingPlaceFixture.accepted();
        place.withdraw("The visa was refused.");

        assertThatThrownBy(() -> place.describe(TrainingPlaceFixture.settled()))
                .hasMessageContaining("rule.training.isOver");
        assertThatThrownBy(() -> place.withdraw("Again")).hasMessageContaining("rule.training.isOver");
    }

    @Test
    void aTextThatIsTooLongForItsColumnIsRefused() {
        assertThatThrownBy(() -> TrainingPlaceFixture.offered().withdraw("x".repeat(1001)))
                .hasMessageContaining("rule.text.tooLong");
    }

    @Property
    void whateverIsTriedAPlaceMovesOnlyAlongItsLife(@ForAll List<Verb> verbs) {
        TrainingPlace place = TrainingPlaceFixture.offered();
        for (Verb verb : verbs) {
            TrainingStatus before = place.status();
            try {
                attempt(place, verb);
                assertThat(ALLOWED.get(before)).contains(place.status());
            } catch (RuleBroken refused) {
                assertThat(place.status()).isEqualTo(before);
            }
        }
    }

    private static void attempt(TrainingPlace place, Verb verb) {
        switch (verb) {
            case ACCEPT -> place.accept();
            case VISA -> place.visaIssued(TODAY, TODAY);
            case BEGIN -> place.begin();
            case COMPLETE -> place.complete(OUTCOME, TODAY);
            case WITHDRAW -> place.withdraw("The host withdrew.");
        }
    }
}
