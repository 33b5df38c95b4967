package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.education.training.TrainingStatus;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.AmendmentApprovals;
import org.imsa.hec.funding.grant.AmendmentDesk;
import org.imsa.hec.funding.grant.Amendments;
import org.imsa.hec.funding.grant.Change;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class AmendmentDeskIT extends ContainerTest {
    private static final As COORDINATOR = As.user("zaid", Roles.COORDINATOR);

    @Inject
    private FundingFixture fixture;

    @EJB
    private AmendmentDesk desk;

    @EJB
    private AmendmentApprovals approvals;

    @EJB
    private Amendments amendments;

    @EJB
    private GrantAwards awards;

    @EJB
    private TrainingPlaces places;

    @EJB
    private Missions missions;

    @EJB
    private LedgerCheck check;

    @EJB
    private Todos todos;

    @Test
    void aGrantGrowsByWhatTheFundHasAndShrinksByWhatIsNotPaidOrAskedFor() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        fixture.paid(grant, "100");
        fixture.requested(grant, Money.usd("50"));

        Refused.by("rule.grant.fundTooSmall", () -> approve(ask(grant, "1000.01")));
        approve(ask(grant, "700"));
        assertThat(fixture.grant(grant).amount()).isEqualTo(Money.usd("700"));
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("600"), Money.usd("100")));

        Refused.by("rule.amendment.promised", () -> approve(ask(grant, "149.99")))
                .containsExactly(Money.usd("550.01"), Money.usd("550"));
        approve(ask(grant, "150"));
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("50"), Money.usd("100")));
        assertThat(check.run().isBalanced()).isTrue();
    }

    @Test
    void whoAskedDoesNotApproveAndAChangeOfAnOldStateIsRefused() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        As both = As.user("omar", Roles.GRANTS_OFFICER, Roles.TREASURER);
        long first = ask(grant, "500");
        long second = ask(grant, "450");

        Refused.by(
                "rule.amendment.ownApproval",
                () -> both.run(
                        () -> approvals.approve(first, amendments.file(first).version())));
        Refused.by("rule.amendment.nothing", () -> ask(grant, "400"));
        approve(first);
        Refused.by("rule.amendment.outdated", () -> approve(second))
                .containsExactly(Money.usd("400"), Money.usd("500"));
    }

    @Test
    void aGrantOfWhichNothingWasPaidIsWithdrawnAndItsPlaceAndMissionWithIt() throws Exception {
        long fund = fixture.fundWith("1000");
        long course = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        long journey = fixture.approved(fund, GrantPurpose.MISSION, "300");

        takeBack(course);
        takeBack(journey);

        GrantFile withdrawn = fixture.grant(course);
        assertThat(withdrawn.status()).isEqualTo(GrantStatus.WITHDRAWN);
        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("1000"));
        assertThat(COORDINATOR.call(() -> places.file(withdrawn.record().id()))).satisfies(place -> {
            assertThat(place.status()).isEqualTo(TrainingStatus.WITHDRAWN);
            assertThat(place.withdrawalReason()).isEqualTo(withdrawn.number() + ": The applicant fell ill");
        });
        long mission = fixture.grant(journey).record().id();
        assertThat(COORDINATOR.call(() -> missions.file(mission)).status()).isEqualTo(MissionStatus.CANCELLED);
    }

    @Test
    void aPaidGrantIsClosedInsteadAndItsPlaceIsAskedWhatCameOfIt() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        fixture.paid(grant, "100");

        Refused.by("rule.grant.paidAlready", () -> takeBack(grant));
        MEMBER.run(() -> awards.close(grant, fixture.grant(grant).version()));

        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("900"));
        RecordRef place = fixture.grant(grant).record();
        List<TodoRow> open = COORDINATOR.call(() -> todos.of(place));
        assertThat(open).extracting(TodoRow::kind).containsExactly("todo.training.outcome");
    }

    private void takeBack(long grant) throws Exception {
        MEMBER.run(() -> awards.takeBack(grant, fixture.grant(grant).version(), "The applicant fell ill"));
    }

    private long ask(long grant, String amount) throws Exception {
        GrantFile file = fixture.grant(grant);
        DateRange period = DateRange.of(TODAY.plusDays(30), TODAY.plusDays(120));
        Change change = new Change(grant, Money.usd(amount), period, file.description(), "Prices rose");
        return OFFICER.call(() -> desk.request(UUID.randomUUID(), change));
    }

    private void approve(long amendment) throws Exception {
        TREASURER.run(
                () -> approvals.approve(amendment, amendments.file(amendment).version()));
    }
}
