package org.imsa.hec.directory.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Minutes MINUTES = new Minutes("minutes.pdf", InputStream.nullInputStream());

    @Test
    void aPersonIsAdmittedAsAGeneralMember() {
        Membership membership = general();

        assertThat(membership.standing()).isEqualTo(MemberStanding.GENERAL);
        assertThat(membership.since()).isEqualTo(TODAY.minusDays(90));
    }

    @Test
    void noStepOfThePathIsSkipped() {
        Membership membership = general();

        membership.raise(decision(60), MINUTES, TODAY);
        assertThat(membership.standing()).isEqualTo(MemberStanding.ASSOCIATE);
        membership.raise(decision(30), MINUTES, TODAY);
        assertThat(membership.standing()).isEqualTo(MemberStanding.COMMITTEE);
        assertThatThrownBy(() -> membership.raise(decision(1), MINUTES, TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.membership.noNext");
    }

    @Test
    void aStepUpwardsNeedsItsMinutesAndItsWords() {
        Membership membership = general();

        assertThatThrownBy(() -> membership.raise(decision(1), null, TODAY))
                .hasMessageContaining("rule.membership.minutesMissing");
        assertThatThrownBy(() -> membership.raise(new Decision(TODAY, "  ", null), MINUTES, TODAY))
                .hasMessageContaining("rule.membership.wordsMissing");
        assertThat(membership.standing()).isEqualTo(MemberStanding.GENERAL);
    }

    @ParameterizedTest
    @CsvSource({"-1, rule.membership.decisionDay", "91, rule.membership.decisionOrder"})
    void aDecisionIsNeitherInTheFutureNorOlderThanTheStepBefore(int daysAgo, String rule) {
        assertThatThrownBy(() -> general().raise(decision(daysAgo), MINUTES, TODAY))
                .hasMessageContaining(rule);
    }

    @Test
    void aCommitteeMemberStepsDownAndIsRaisedAgainByADecision() {
        Membership membership = committee();

        membership.stepDown(decision(20), TODAY);
        assertThat(membership.standing()).isEqualTo(MemberStanding.PAST_COMMITTEE);
        membership.raise(decision(10), MINUTES, TODAY);

        assertThat(membership.standing()).isEqualTo(MemberStanding.COMMITTEE);
    }

    @Test
    void onlyACommitteeMemberStepsDown() {
        assertThatThrownBy(() -> general().stepDown(decision(1), TODAY))
                .hasMessageContaining("rule.membership.notInCommittee");
    }

    @Test
    void leavingNeedsAReason() {
        assertThatThrownBy(() -> general().leave(new Decision(TODAY, null, null), TODAY))
                .hasMessageContaining("rule.reason.missing");
    }

    @Test
    void whoHasLeftComesBackAtTheBeginningOfThePath() {
        Membership membership = committee();
        membership.leave(decision(20), TODAY);
        assertThatThrownBy(() -> membership.leave(decision(10), TODAY)).hasMessageContaining("rule.membership.hasLeft");
        assertThatThrownBy(() -> membership.raise(decision(10), MINUTES, TODAY))
                .hasMessageContaining("rule.membership.noNext");

        membership.comeBack(decision(5), TODAY);

        assertThat(membership.standing()).isEqualTo(MemberStanding.GENERAL);
        assertThatThrownBy(() -> membership.comeBack(decision(1), TODAY))
                .hasMessageContaining("rule.membership.hasNotLeft");
    }

    @Test
    void aMemberOffersHoursForATime() {
        Membership membership = general();
        Offer offer = new Offer(
                Set.of(WorkKind.TEACHING, WorkKind.MEDICAL_MISSION), Set.of(-35L), 12, DateRange.of(TODAY, null));

        membership.offer(offer);
        membership.offer(new Offer(Set.of(WorkKind.TEACHING), Set.of(), 8, null));

        assertThat(membership.works()).containsExactly(WorkKind.TEACHING);
        assertThat(membership.specialties()).isEmpty();
        assertThat(membership.hoursPerMonth()).isEqualTo(8);
        assertThat(membership.days().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, rule.membership.hours", "301, rule.membership.hours", ", rule.membership.daysWithoutHours"})
    void hoursThatMakeNoSenseAreNotOffered(Integer hours, String rule) {
        Offer offer = new Offer(Set.of(), Set.of(), hours, DateRange.of(TODAY, null));

        assertThatThrownBy(() -> general().offer(offer)).hasMessageContaining(rule);
    }

    @Test
    void whoHasLeftOffersNothing() {
        Membership membership = general();
        membership.leave(decision(1), TODAY);

        assertThatThrownBy(() -> membership.offer(Offer.none())).hasMessageContaining("rule.membership.hasLeft");
    }

    @Test
    void anOfficeWithOneHolderIsOneSeatAndTheOthersAreMany() {
        assertThat(CommitteeOffice.CHAIR.seat(1)).isEqualTo(CommitteeOffice.CHAIR.seat(2));
        assertThat(CommitteeOffice.ORDINARY.seat(1)).isNotEqualTo(CommitteeOffice.ORDINARY.seat(2));
    }

    @Test
    void aTermEndsOnceAndNotBeforeItBegins() {
        OfficeTerm term = new OfficeTerm(7, CommitteeOffice.CHAIR, TODAY, null);

        assertThatThrownBy(() -> term.end(TODAY.minusDays(1))).hasMessageContaining("rule.dates.order");
        term.end(TODAY.plusDays(10));

        assertThat(term.untilDay()).isEqualTo(TODAY.plusDays(11));
        assertThatThrownBy(() -> term.end(TODAY.plusDays(20))).hasMessageContaining("rule.term.isOver");
    }

    @Test
    void anAbsenceHasBothItsDays() {
        assertThatThrownBy(() -> new Absence(7, DateRange.of(TODAY, null))).hasMessageContaining("rule.absence.days");
    }

    private static Membership general() {
        Membership membership = new Membership("MB-2026-0001", "request", 42);
        membership.admit(decision(90), TODAY);
        return membership;
    }

    private static Membership committee() {
        Membership membership = general();
        membership.raise(decision(60), MINUTES, TODAY);
        membership.raise(decision(30), MINUTES, TODAY);
        return membership;
    }

    private static Decision decision(int daysAgo) {
        return new Decision(TODAY.minusDays(daysAgo), "Unanimously.", null);
    }
}
