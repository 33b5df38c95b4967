package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.FundingFixture.application;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.education.training.TrainingFilter;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantAwardsIT extends ContainerTest {
    private static final As EDUCATOR = As.user("educator", Roles.EDUCATION_OFFICER);

    @Inject
    private FundingFixture fixture;

    @EJB
    private GrantAwards awards;

    @EJB
    private GrantApplications applications;

    @EJB
    private TrainingPlaces places;

    @EJB
    private Todos todos;

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "MISSION"})
    void anApprovalReservesTheMoneyAndOpensTheRecord(GrantPurpose purpose) throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.submitted(fund, purpose, "400");

        fixture.approve(grant);

        GrantFile approved = fixture.grant(grant);
        assertThat(approved.status()).isEqualTo(GrantStatus.APPROVED);
        assertThat(approved.decidedBy()).isEqualTo("sara");
        assertThat(approved.record().kind()).isEqualTo(purpose == GrantPurpose.TRAINING ? "training" : "mission");
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("400"), Money.usd("0")));
    }

    @Test
    void nobodyApprovesTheirOwnApplication() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");

        Refused.by("rule.grant.ownApproval", () -> OFFICER.run(() -> awards.approve(grant, version(grant))));
        assertThat(fixture.grant(grant).status()).isEqualTo(GrantStatus.SUBMITTED);
    }

    @Test
    void aFundWithTooLittleIsNotOverdrawnAndBothFiguresAreTold() throws Exception {
        long fund = fixture.fundWith("1000");
        fixture.approved(fund, GrantPurpose.TRAINING, "700");
        long grant = fixture.submitted(fund, GrantPurpose.MISSION, "300.01");

        Refused.by("rule.grant.fundTooSmall", () -> fixture.approve(grant))
                .containsExactly(Money.usd("300.01"), Money.usd("300"));
    }

    @Test
    void aRestrictedFundServesNoOtherPurpose() throws Exception {
        long fund = fixture.fundWith("1000", GrantPurpose.TRAINING);

        Refused.by("rule.grant.restriction", () -> fixture.submitted(fund, GrantPurpose.MISSION, "400"))
                .contains(GrantPurpose.MISSION);
        assertThat(fixture.fund(fund).figures().committed()).isEqualTo(Money.usd("0"));
    }

    @Test
    void anApprovalOnAnOldStateIsRefused() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");

        Refused.by("rule.record.changed", () -> MEMBER.run(() -> awards.approve(grant, 1)));
    }

    @Test
    void anAuditorDecidesNothing() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");

        assertThatThrownBy(() -> As.user("hana", Roles.AUDITOR).run(() -> awards.approve(grant, version(grant))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whenTheTrainingRecordCannotBeMadeNothingIsApproved() throws Exception {
        long fund = fixture.fundWith("1000");
        String title = EducationBreaks.TITLE + " " + PartyFixture.uniqueWord();
        long applicant = fixture.person("Zaynab", PartyFixture.uniqueWord());
        long grant = fixture.submitted(application(title, GrantPurpose.TRAINING, applicant, "400", fund));

        assertThatThrownBy(() -> fixture.approve(grant))
                .isNotInstanceOf(RuleBroken.class)
                .hasStackTraceContaining("cannot be made");

        GrantFile still = fixture.grant(grant);
        assertThat(still.status()).isEqualTo(GrantStatus.SUBMITTED);
        assertThat(still.record()).isNull();
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("0"), Money.usd("0")));
        assertThat(EDUCATOR.call(() -> places.list(TrainingFilter.of(title), PageRequest.firstPage(5)))
                        .total())
                .isZero();
        assertThat(TREASURER.call(() -> todos.of(still.ref()))).isNotEmpty();
    }

    @Test
    void sixteenApproversAtOnceNeverOverdrawAFund() throws Exception {
        long fund = fixture.fundWith("1000");
        List<Callable<Boolean>> approvals = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            long grant = fixture.submitted(fund, GrantPurpose.TRAINING, "150");
            approvals.add(() -> {
                fixture.approve(grant);
                return true;
            });
        }

        List<FutureTask<Boolean>> decided = Threads.together(approvals);

        int approved = 0;
        for (FutureTask<Boolean> decision : decided) {
            approved += wasApproved(decision) ? 1 : 0;
        }
        assertThat(approved).isEqualTo(6);
        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("100"));
    }

    @Test
    void sixteenApproversOfOneGrantApproveItOnce() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.submitted(fund, GrantPurpose.TRAINING, "150");
        long seen = version(grant);

        List<FutureTask<Boolean>> decided = Threads.together(16, () -> {
            MEMBER.run(() -> awards.approve(grant, seen));
            return true;
        });

        assertThat(decided.stream().filter(GrantAwardsIT::succeeded)).hasSize(1);
        assertThat(fixture.fund(fund).figures().committed()).isEqualTo(Money.usd("150"));
    }

    @Test
    void theToDoToDecideEndsWithTheDecision() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        assertThat(TREASURER.call(() -> todos.of(fixture.grant(grant).ref()))).hasSize(2);

        MEMBER.run(() -> awards.refuse(grant, version(grant), "Not this year."));

        assertThat(TREASURER.call(() -> todos.of(fixture.grant(grant).ref()))).isEmpty();
        assertThat(fixture.grant(grant).reason()).isEqualTo("Not this year.");
    }

    @Test
    void aClosedGrantReturnsWhatWasNotPaid() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        fixture.paid(grant, "250");

        TREASURER.run(() -> awards.close(grant, version(grant)));

        assertThat(fixture.grant(grant).status()).isEqualTo(GrantStatus.CLOSED);
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("0"), Money.usd("250")));
    }

    @Test
    void aSubmittedApplicationIsWithdrawnByItsOfficer() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");

        OFFICER.run(() -> applications.withdraw(grant, version(grant)));

        assertThat(fixture.grant(grant).status()).isEqualTo(GrantStatus.WITHDRAWN);
        Refused.by("rule.grant.state", () -> fixture.approve(grant));
    }

    private long version(long grant) throws Exception {
        return fixture.grant(grant).version();
    }

    private static boolean wasApproved(FutureTask<Boolean> decision) throws InterruptedException {
        try {
            return decision.get();
        } catch (ExecutionException refused) {
            assertThat(refused).rootCause().isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                    .isEqualTo("rule.grant.fundTooSmall"));
            return false;
        }
    }

    private static boolean succeeded(FutureTask<Boolean> decision) {
        try {
            return decision.get();
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }
}
