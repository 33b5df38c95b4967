package org.imsa.hec.funding.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.Refused;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class BudgetIT extends ContainerTest {

    @Inject
    private AppealFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private CampaignDesk desk;

    @EJB
    private PublicCampaigns everybody;

    @Test
    void whatWasPaidOfTheGiftsOfTheCampaignIsHeldAgainstTheLineOfItsPurpose() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        long fund = campaign.fund().ref().id();
        fixture.gift(campaign, "500");
        line(campaign, "Courses", GrantPurpose.TRAINING, "300");
        line(campaign, "Posters", null, "50");
        funding.paid(funding.approved(fund, GrantPurpose.TRAINING, "120"), "120");
        funding.paid(funding.approved(fund, GrantPurpose.MISSION, "80"), "80");

        Budget budget = fixture.campaign(campaign.id()).budget();

        assertThat(budget.rows())
                .extracting(row -> row.latin() + " " + row.budget() + " " + row.spent())
                .containsExactly("Courses 300.00 USD 120.00 USD", "Posters 50.00 USD null", "null null 80.00 USD");
        assertThat(budget.budgeted()).isEqualTo(Money.usd("350"));
        assertThat(budget.spent()).isEqualTo(Money.usd("200"));
    }

    @Test
    void whatWasPaidOfOtherGiftsToTheSameFundIsNotTheCampaigns() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        long fund = campaign.fund().ref().id();
        funding.gift(fund, funding.person("Donor", uniqueWord()), "500", FundingFixture.TODAY.minusDays(9));
        fixture.gift(campaign, "500");
        funding.paid(funding.approved(fund, GrantPurpose.TRAINING, "550"), "550");

        assertThat(fixture.campaign(campaign.id()).budget().spent()).isEqualTo(Money.usd("50"));
    }

    @Test
    void aPurposeHasOneLine() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        line(campaign, "Courses", GrantPurpose.TRAINING, "300");

        Refused.by("rule.budget.purposeTaken", () -> line(campaign, "More courses", GrantPurpose.TRAINING, "300"));
    }

    @Test
    void aCampaignIsSeenByEverybodyOnlyWhileItIsPublic() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        fixture.gift(campaign, "250");
        Refused.by("rule.record.gone", () -> everybody.numbered(campaign.number()));

        TREASURER.run(() -> desk.publish(campaign.id(), campaign.version()));

        PublicCampaign seen = everybody.numbered(campaign.number());
        assertThat(seen.thermometer().percent()).isEqualTo(25);
        TREASURER.run(() ->
                desk.unpublish(campaign.id(), fixture.campaign(campaign.id()).version()));
        Refused.by("rule.record.gone", () -> everybody.numbered(campaign.number()));
    }

    private void line(CampaignFile campaign, String latin, GrantPurpose purpose, String dollars) throws Exception {
        TREASURER.run(() -> desk.addBudgetLine(
                UUID.randomUUID(), campaign.id(), BilingualName.of(latin, null), purpose, Money.usd(dollars)));
    }
}
