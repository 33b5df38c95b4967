package org.imsa.hec.humanitarian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.TrailStage;
import org.imsa.hec.funding.trail.TrailStation;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.humanitarian.mission.MissionFile;
import org.imsa.hec.humanitarian.mission.MissionFilter;
import org.imsa.hec.humanitarian.mission.MissionReport;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class MissionOpeningIT extends ContainerTest {
    private static final As LEAD = As.user("lead", Roles.MISSION_LEAD);

    private final String title = "Mission " + uniqueWord();

    @Inject
    private FundingFixture funding;

    @EJB
    private Missions missions;

    @EJB
    private MissionDesk desk;

    @EJB
    private MoneyTrail moneyTrail;

    @Test
    void aGrantOpensItsMissionWithTheApplicantAsLeadAndItsAmountAsBudget() throws Exception {
        long applicant = funding.person("Layla", uniqueWord());

        MissionFile mission = file(approvedFor(applicant));

        assertThat(mission.status()).isEqualTo(MissionStatus.PLANNED);
        assertThat(mission.lead().id()).isEqualTo(applicant);
        assertThat(mission.details().budget()).isEqualTo(Money.usd("3000"));
        assertThat(mission.title(Locale.ENGLISH)).isEqualTo(title);
    }

    @Test
    void anOrganisationThatAskedForTheGrantDoesNotLeadTheMission() throws Exception {
        MissionFile mission = file(approvedFor(funding.organisation("Crescent Foundation", null)));

        assertThat(mission.lead()).isNull();
    }

    @Test
    void aGrantThatIsToldTwiceOpensOneMission() throws Exception {
        GrantFile grant = approvedFor(funding.person("Layla", uniqueWord()));

        funding.tellAgain(grant);

        assertThat(LEAD.call(() -> missions.list(MissionFilter.of(title), PageRequest.firstPage(25)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void theBudgetOfAGrantIsNotChangedInTheMission() throws Exception {
        MissionFile mission = file(approvedFor(funding.person("Layla", uniqueWord())));
        MissionDetails details = mission.details();
        MissionDetails dearer = new MissionDetails(
                title, null, null, details.leadId(), details.days(), null, null, Money.usd("4000"), null);

        assertThatThrownBy(() -> LEAD.run(() -> desk.change(mission.id(), mission.version(), dearer)))
                .hasMessageContaining("rule.mission.budgetOfGrant");
    }

    @Test
    void theReportOfAMissionEndsTheMoneyTrailOfItsGrant() throws Exception {
        MissionFile mission = file(approvedFor(funding.person("Layla", uniqueWord())));
        MissionDetails settled = new MissionDetails(
                title,
                null,
                funding.organisation("Nasiriyah Heart Centre", null),
                mission.details().leadId(),
                DateRange.of(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 18)),
                null,
                null,
                Money.usd("3000"),
                null);
        LEAD.run(() -> desk.change(mission.id(), version(mission), settled));
        LEAD.run(() -> desk.prepare(mission.id(), version(mission)));
        LEAD.run(() -> desk.depart(mission.id(), version(mission)));

        LEAD.run(() -> desk.complete(
                mission.id(), version(mission), new MissionReport(42, 40, 6, 18, "Forty clefts repaired.")));

        List<TrailStation> trail = LEAD.call(() -> moneyTrail.of(mission.ref())).stations();
        TrailStation outcome = trail.get(trail.size() - 1);
        assertThat(outcome.stage()).isEqualTo(TrailStage.OUTCOME);
        assertThat(outcome.latin()).isEqualTo("Forty clefts repaired.");
    }

    private long version(MissionFile mission) throws Exception {
        return LEAD.call(() -> missions.file(mission.id())).version();
    }

    private GrantFile approvedFor(long applicant) throws Exception {
        return funding.approvedFor(applicant, GrantPurpose.MISSION, title, "3000");
    }

    private MissionFile file(GrantFile grant) throws Exception {
        return LEAD.call(() -> missions.file(grant.record().id()));
    }
}
