package org.imsa.hec.directory.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.imsa.hec.directory.project.MatchFacts.SpecialtyFit;
import org.imsa.hec.kernel.Message;
import org.junit.jupiter.api.Test;

class MatchRuleTest {
    private static final MatchRule SURGEON = new MatchRule(true, 2, 10, true);
    private static final MatchFacts NOTHING =
            new MatchFacts(SpecialtyFit.OTHER, false, 0, null, true, false, false, BigDecimal.ZERO);

    @Test
    void whoHasNothingThatIsWantedHasNoPointsAndNoReason() {
        assertThat(SURGEON.judge(NOTHING)).isEqualTo(new MatchRule.Match(0, List.of()));
    }

    @Test
    void whoHasAllOfItHasTheMostPointsAndEveryReason() {
        MatchFacts best = new MatchFacts(SpecialtyFit.SAME, true, 2, 20, true, false, true, BigDecimal.valueOf(500));

        MatchRule.Match match = SURGEON.judge(best);

        assertThat(match.points()).isEqualTo(40 + 10 + 20 + 20 + 15 + 10);
        assertThat(match.reasons())
                .extracting(Message::key)
                .containsExactly(
                        "directory.match.specialty",
                        "directory.match.interestInSpecialty",
                        "directory.match.languages",
                        "directory.match.available",
                        "directory.match.work",
                        "directory.match.service");
    }

    @Test
    void theSameSpecialtyIsWorthMoreThanARelatedOne() {
        int same = points(SpecialtyFit.SAME);
        int related = points(SpecialtyFit.RELATED);

        assertThat(same).isGreaterThan(related);
        assertThat(related).isGreaterThan(points(SpecialtyFit.OTHER));
    }

    @Test
    void aSpecialtyThatNobodyAskedForIsNoReason() {
        MatchRule anybody = new MatchRule(false, 0, null, false);
        MatchFacts surgeon = new MatchFacts(SpecialtyFit.SAME, true, 0, null, true, false, true, BigDecimal.ZERO);

        assertThat(anybody.judge(surgeon)).isEqualTo(new MatchRule.Match(0, List.of()));
    }

    @Test
    void someOfTheLanguagesAreWorthTheirPart() {
        MatchFacts one = new MatchFacts(SpecialtyFit.OTHER, false, 1, null, true, false, false, BigDecimal.ZERO);

        assertThat(SURGEON.judge(one))
                .isEqualTo(new MatchRule.Match(10, List.of(Message.of("directory.match.someLanguages", 1, 2))));
    }

    @Test
    void tooFewHoursOrHoursAtAnotherTimeAreWorthLess() {
        assertThat(offering(10, true)).isEqualTo(MatchRule.AVAILABLE);
        assertThat(offering(9, true)).isEqualTo(MatchRule.PARTLY_AVAILABLE);
        assertThat(offering(10, false)).isEqualTo(MatchRule.PARTLY_AVAILABLE);
    }

    @Test
    void whoIsAwayStandsBehindThemselves() {
        MatchFacts away = new MatchFacts(SpecialtyFit.SAME, false, 0, 20, true, true, false, BigDecimal.ZERO);

        MatchRule.Match match = SURGEON.judge(away);

        assertThat(match.points()).isEqualTo(40 + 20 - 30);
        assertThat(match.reasons()).extracting(Message::key).contains("directory.match.absent");
    }

    @Test
    void pastServiceCountsUpToALimit() {
        assertThat(served("9.75")).isZero();
        assertThat(served("35")).isEqualTo(3);
        assertThat(served("100")).isEqualTo(10);
        assertThat(served("2500")).isEqualTo(10);
    }

    private static int points(SpecialtyFit fit) {
        return SURGEON.judge(new MatchFacts(fit, false, 0, null, true, false, false, BigDecimal.ZERO))
                .points();
    }

    private static int offering(int hours, boolean covers) {
        return SURGEON.judge(new MatchFacts(SpecialtyFit.OTHER, false, 0, hours, covers, false, false, BigDecimal.ZERO))
                .points();
    }

    private static int served(String hours) {
        return SURGEON.judge(
                        new MatchFacts(SpecialtyFit.OTHER, false, 0, null, true, false, false, new BigDecimal(hours)))
                .points();
    }
}
