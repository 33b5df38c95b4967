package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class PledgePageIT extends BrowserTest {
    private final String word = PartyFixture.uniqueWord();

    @Test
    void aPledgeIsRecordedOnceItsInstalmentsMakeSense() {
        String[] ids = Inside.call(LatePledge.class, word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/pledge.xhtml?fund=" + ids[1] + "&donor=" + ids[2]);
        page.getByLabel("Amount in all").fill("1,000");
        page.getByLabel("Made on").fill(FundingFixture.TODAY.toString());
        page.getByLabel("How often").selectOption("ONCE");
        page.getByLabel("Instalments").fill("3");
        page.getByLabel("First due on").fill(FundingFixture.TODAY.plusDays(30).toString());
        button("Record pledge").click();
        assertThat(page.locator("#recording")).containsText("What is given once has one instalment");
        assertThat(page.getByLabel("Amount in all")).hasValue("1,000");

        page.getByLabel("How often").selectOption("YEARLY");
        button("Record pledge").click();

        assertThat(page.locator("h1")).containsText("$1,000.00 promised by Zaynab " + word);
        assertThat(page.locator("#instalments li")).hasCount(3);
        assertThat(page.locator("#instalments")).containsText("$333.34");
        open("funding/fund.xhtml?id=" + ids[1]);
        assertThat(page.locator("#pledged")).containsText("$1,150.00");
    }

    @Test
    void aGiftFillsWhatIsMissedAndTheRestIsWrittenOff() {
        String[] ids = Inside.call(LatePledge.class, word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/pledges.xhtml?fund=" + ids[1]);
        assertThat(page.locator("#pledges")).containsText("Behind");
        link("Zaynab " + word).click();
        assertThat(page.locator("#instalments li").nth(1)).containsText("Missed");

        button("Record a gift").click();
        page.getByLabel("Amount").fill("60");
        page.getByLabel("Received on").fill(FundingFixture.TODAY.toString());
        page.getByLabel("Method").selectOption("WIRE");
        button("Record gift").click();
        assertThat(page.locator("#instalments li").nth(1)).containsText("Received");
        assertThat(page.locator("#gifts li")).hasCount(2);
        assertThat(page.locator(".meta .chip")).hasText("Expected");

        button("Write off").click();
        page.locator("#writeOff").getByLabel("Why it ended").fill("The donor has moved away");
        page.locator("#writeOff").getByText("Write off").click();
        assertThat(page.locator(".meta .chip")).hasText("Written off");
        assertThat(page.locator("#instalments li").nth(2)).containsText("No longer expected");
        assertThat(page.locator(".timeline")).containsText("Pledge written off");
        mustBeAccessible();
    }
}
