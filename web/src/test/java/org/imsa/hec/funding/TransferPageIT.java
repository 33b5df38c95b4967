package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class TransferPageIT extends BrowserTest {
    private final String word = PartyFixture.uniqueWord();

    @Test
    void moneyMovesWhereItsDonorsAllowItOnceASecondPersonApproves() {
        String[] ids = Inside.call(MovedMoney.class, word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/fund.xhtml?id=" + ids[1]);
        link("New transfer").click();
        choose("To the fund", "General " + word);
        page.getByLabel("Amount").fill("100");
        page.getByLabel("Reason").fill("Not needed for courses");
        button("Request transfer").click();
        assertThat(page.locator("#requesting")).containsText("do not allow it to go to General " + word);
        assertThat(page.getByLabel("Reason")).hasValue("Not needed for courses");

        open("funding/fund.xhtml?id=" + ids[0]);
        link("New transfer").click();
        choose("To the fund", "Training " + word);
        page.getByLabel("Amount").fill("200");
        page.getByLabel("Reason").fill("A second course");
        button("Request transfer").click();
        assertThat(page.locator("h1")).containsText("$200.00 to Training " + word);
        assertThat(page.locator("aside")).containsText("Somebody else must decide");
        assertThat(button("Approve")).hasCount(0);
        String transfer = page.url();

        signIn(Roles.COORDINATOR);
        open(transfer);
        button("Approve").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Made");
        assertThat(page.locator(".timeline")).containsText("Transfer approved, money moved");
        page.getByText("Whole trail").click();
        assertThat(page.locator("#moves")).containsText("Zaynab " + word);
        mustBeAccessible();
        open("funding/fund.xhtml?id=" + ids[1]);
        assertThat(page.locator("main")).containsText("Transferred $500.00");
    }

    private void choose(String label, String name) {
        page.getByLabel(label).pressSequentially(name);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
    }
}
