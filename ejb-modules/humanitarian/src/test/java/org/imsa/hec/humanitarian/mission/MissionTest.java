package org.imsa.hec.humanitarian.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.humanitarian.mission.MissionFixture.HOST;
import static org.imsa.hec.humanitarian.mission.MissionFixture.LEAD;
import static org.imsa.hec.humanitarian.mission.MissionFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.imsa.hec.humanitarian.api.MissionCompleted;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class MissionTest {
    private static final MissionReport REPORT = new MissionReport(42, 40, 6, 18, "Forty clefts repaired in Nasiriyah.");

    private static final Map<MissionStatus, Set<MissionStatus>> ALLOWED = Map.of(
            MissionStatus.PLANNED, Set.of(MissionStatus.PREPARED, MissionStatus.CANCELLED),
            MissionStatus.PREPARED, Set.of(MissionStatus.UNDER_WAY, MissionStatus.CANCELLED),
            MissionStatus.UNDER_WAY, Set.of(MissionStatus.COMPLETED),
            MissionStatus.COMPLETED, Set.of(),
            MissionStatus.CANCELLED, Set.of());

    enum Verb {
        PREPARE,
        DEPART,
        COMPLETE,
        CANCEL
    }

    @Test
    void aMissionWithoutAHostCannotBePrepared() {
        Mission mission = MissionFixture.planned();
        mission.describe(MissionFixture.details(null, LEAD, MissionFixture.DAYS));

        assertThatThrownBy(mission::prepare)
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.mission.notSettled");
        assertThat(mission.status()).isEqualTo(MissionStatus.PLANNED);
    }

    @Test
    void aMissionWithAnOpenEndCannotBePrepared() {
        Mission mission = MissionFixture.planned();
        mission.describe(MissionFixture.details(HOST, LEAD, DateRange.of(TODAY, null)));

        assertThatThrownBy(mission::prepare).hasMessageContaining("rule.mission.notSettled");
    }

    @Test
    void aPreparedMissionCannotLoseItsLead() {
        Mission mission = MissionFixture.prepared();

        assertThatThrownBy(() -> mission.describe(MissionFixture.details(HOST, null, MissionFixture.DAYS)))
                .hasMessageContaining("rule.mission.notSettled");
    }

    @Test
    void aPlannedMissionCannotDepart() {
        assertThatThrownBy(() -> MissionFixture.planned().depart())
                .hasMessageContaining("rule.mission.status")
                .hasMessageContaining("PLANNED");
    }

    @Test
    void aCompletedMissionTellsWhatItDid() {
        Mission mission = MissionFixture.underWay();

        MissionCompleted told = mission.complete(REPORT, TODAY);

        assertThat(mission.status()).isEqualTo(MissionStatus.COMPLETED);
        assertThat(told.patientsTreated()).isEqualTo(42);
        assertThat(told.hoursTaught()).isEqualTo(18);
        assertThat(told.leadId()).isEqualTo(LEAD);
        assertThat(told.completedOn()).isEqualTo(TODAY);
    }

    @Test
    void aReportNeedsASentence() {
        assertThatThrownBy(() -> MissionFixture.underWay().complete(new MissionReport(1, 1, 0, 0, " "), TODAY))
                .hasMessageContaining("rule.mission.reportMissing");
    }

    @Test
    void aReportCannotCountBelowNothing() {
        assertThatThrownBy(() -> MissionFixture.underWay().complete(new MissionReport(-1, 0, 0, 0, "Done."), TODAY))
                .hasMessageContaining("rule.mission.negativeFigure");
    }

    @Test
    void aMissionCannotBeCompletedBeforeItsFirstDay() {
        Mission mission = MissionFixture.underWay();

        assertThatThrownBy(() ->
                        mission.complete(REPORT, MissionFixture.DAYS.first().minusDays(1)))
                .hasMessageContaining("rule.mission.notBegun");
    }

    @Test
    void aMissionUnderWayCannotBeCancelled() {
        assertThatThrownBy(() -> MissionFixture.underWay().cancel("Floods"))
                .hasMessageContaining("rule.mission.tooLateToCancel");
    }

    @Test
    void aCancellationNeedsAReason() {
        assertThatThrownBy(() -> MissionFixture.planned().cancel(" ")).hasMessageContaining("rule.reason.missing");
    }

    @Test
    void aCompletedMissionIsNotChangedAnyMore() {
        Mission mission = MissionFixture.underWay();
        mission.complete(REPORT, TODAY);

        assertThatThrownBy(() -> mission.describe(MissionFixture.settled()))
                .hasMessageContaining("rule.mission.isOver");
    }

    @Test
    void theBudgetOfAGrantIsTheGrantsAmount() {
        Mission mission = MissionFixture.paidByAGrantOf(Money.usd("36000"));

        assertThatThrownBy(() -> mission.describe(MissionFixture.withBudget(Money.usd("40000"))))
                .hasMessageContaining("rule.mission.budgetOfGrant")
                .hasMessageContaining("GR-2026-0006");
    }

    @Test
    void aBudgetIsMoreThanNothing() {
        assertThatThrownBy(() -> MissionFixture.planned().describe(MissionFixture.withBudget(Money.zero("USD"))))
                .hasMessageContaining("rule.mission.budget");
    }

    @Property
    void whateverIsTriedAMissionMovesOnlyAlongItsLife(@ForAll List<Verb> verbs) {
        Mission mission = MissionFixture.settledPlan();
        for (Verb verb : verbs) {
            MissionStatus before = mission.status();
            try {
                attempt(mission, verb);
                assertThat(ALLOWED.get(before)).contains(mission.status());
            } catch (RuleBroken refused) {
                assertThat(mission.status()).isEqualTo(before);
            }
        }
    }

    private static void attempt(Mission mission, Verb verb) {
        switch (verb) {
            case PREPARE -> mission.prepare();
            case DEPART -> mission.depart();
            case COMPLETE -> mission.complete(REPORT, TODAY);
            case CANCEL -> mission.cancel("The host withdrew.");
        }
    }
}
