package org.imsa.hec.funding.campaign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class PublicCampaignPageIT extends BrowserTest {
    private final String word = uniqueWord();

    @Test
    void everybodySeesGoalReceivedAndBudgetAgainstSpendingInBothLanguagesAndNoDonor() {
        String number = Inside.call(ShownCampaign.class, word).split(" ")[0];
        onAPhone();
        open("public/campaign.xhtml?number=" + number);

        assertThat(page.locator("h1")).hasText(word);
        assertThat(page.getByRole(AriaRole.METER)).hasAttribute("aria-valuetext", "$400.00 of $1,000.00 received");
        assertThat(page.locator("table")).containsText("Courses for nurses");
        assertThat(page.locator("table")).containsText("$700.00$150.00");
        assertThat(page.content()).doesNotContain("Donor");
        mustBeAccessible();
        page.locator(".language a").click();

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("h1")).hasText("حملة " + word);
        mustBeAccessible();
    }

    @Test
    void aCampaignThatIsNotPublicIsNotFound() {
        Inside.call(ReachedCampaign.class, word);
        signIn(Roles.TREASURER);
        open("funding/campaigns.xhtml");
        String number = page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(word))
                .first()
                .locator(".col-ref")
                .innerText();
        expectTrouble("404");
        page.context().clearCookies();

        assertThat(page.navigate("public/campaign.xhtml?number=" + number.strip())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLineOfTheBudgetIsAddedAndASecondForItsPurposeIsRefused() {
        String id = Inside.call(ShownCampaign.class, word).split(" ")[1];
        signIn(Roles.TREASURER);
        open("funding/campaign.xhtml?id=" + id);
        addLine("Surgeons", "MISSION");
        assertThat(page.locator(".sums")).containsText("Surgeons");

        addLine("More surgeons", "MISSION");

        assertThat(page.locator("[id$='purpose-field']")).containsText("has a line for this purpose already");
    }

    private void addLine(String name, String purpose) {
        button("Add line").first().click();
        page.locator("[id$='budget:latin']").fill(name);
        page.locator("[id$='budget:purpose']").selectOption(purpose);
        page.locator("[id$='budget:amount']").fill("100");
        page.locator("[id$='budget:save']").click();
    }
}
