package org.imsa.hec.funding.campaign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.imsa.hec.funding.EveryPage;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.OpenFund;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class CampaignPageIT extends EveryPage {
    private final String word = uniqueWord();

    @Override
    protected List<String> pages() {
        String[] ids = Inside.call(ReachedCampaign.class, uniqueWord()).split(" ");
        return List.of(
                "funding/campaigns.xhtml",
                "funding/campaign.xhtml",
                "funding/campaign.xhtml?id=" + ids[0],
                "funding/gift.xhtml?campaign=" + ids[0],
                "funding/gift.xhtml?id=" + ids[2],
                "funding/gifts.xhtml?campaign=" + ids[0],
                "funding/campaignTeam.xhtml?campaign=" + ids[0],
                "funding/campaignTeam.xhtml?id=" + ids[3],
                "funding/gifts.xhtml?team=" + ids[3],
                "funding/chapters.xhtml",
                "funding/chapter.xhtml",
                "funding/chapter.xhtml?id=" + ids[1]);
    }

    @Test
    void aCampaignIsOpenedAndAGiftInAnswerToItFillsItsThermometer() {
        Inside.call(OpenFund.class, "Fund " + word);
        signIn(Roles.TREASURER);
        open("funding/campaigns.xhtml");
        link("New campaign").click();
        page.getByLabel("Name in Latin script").fill("Campaign " + word);
        page.locator("select[id$=':fund']").selectOption(new SelectOption().setLabel("Fund " + word));
        page.locator("input[id$=':goal']").fill("5,000");
        page.getByLabel("First day").fill(FundingFixture.TODAY.toString());
        button("Open campaign").click();
        page.waitForURL("**/funding/campaign.xhtml?id=*");

        assertThat(page.getByRole(AriaRole.METER)).hasAttribute("aria-valuetext", "$0.00 of $5,000.00 received");
        link("New gift").click();

        page.waitForURL("**/funding/gift.xhtml?campaign=*");
        assertThat(page.locator("select[id$=':fund'] option:checked")).hasText("Fund " + word);
    }

    @Test
    void aGiftForACampaignOverItsGoalIsOfferedTheOtherFundAndToldWhy() {
        Inside.call(ReachedCampaign.class, word);
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml");
        page.getByLabel("Campaign").selectOption(new SelectOption().setLabel(word));

        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText("has reached its goal of $1,000.00")))
                .containsText("So this gift is offered the fund Other than " + word);
        assertThat(page.locator("select[id$=':fund'] option:checked")).hasText("Other than " + word);
    }

    @Test
    void aSecondFundOfTheSameNameAsTheFirstIsRefusedBesideItsField() {
        Inside.call(OpenFund.class, "Fund " + word);
        signIn(Roles.TREASURER);
        open("funding/campaign.xhtml");
        page.getByLabel("Name in Latin script").fill("Campaign " + word);
        page.locator("select[id$=':fund']").selectOption(new SelectOption().setLabel("Fund " + word));
        page.locator("select[id$=':otherFund']").selectOption(new SelectOption().setLabel("Fund " + word));
        page.locator("input[id$=':goal']").fill("5,000");
        page.getByLabel("First day").fill(FundingFixture.TODAY.toString());
        button("Open campaign").click();

        assertThat(page.locator("[id$='otherFund-field']")).containsText("Choose another fund");
        assertThat(page.locator("input[id$=':goal']")).hasValue("5,000");
    }
}
