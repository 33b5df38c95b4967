package org.imsa.hec.funding.receipt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class ReceiptPageIT extends BrowserTest {
    private final String word = PartyFixture.uniqueWord();

    @Test
    void aReceiptIsIssuedOnceAllIsSaidAndReissuedInPlaceOfTheVoidOne() {
        String[] ids = Inside.call(IssuedReceipt.class, word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml?id=" + ids[0]);
        link("Issue receipt").click();

        button("Issue receipt").click();
        assertThat(page.locator("body")).containsText("Missing: what the donor got in return");

        page.getByLabel("The donor got in return").selectOption("SOMETHING");
        page.getByLabel("Given in return").fill("Dinner");
        page.getByLabel("Its value").fill("60");
        button("Issue receipt").click();
        page.waitForURL("**/funding/receipt.xhtml?id=*");
        assertThat(page.locator("h1")).containsText("Zaynab " + word);
        assertThat(page.locator("#page")).containsText("$140.00");
        assertThat(page.locator(".documents")).containsText(".pdf");

        button("Void and reissue").click();
        Locator dialog = page.locator("#reissuing-dialog");
        dialog.getByLabel("Why it is void").fill("There was no dinner");
        dialog.getByLabel("The donor got in return").selectOption("NOTHING");
        dialog.locator("button.primary").click();
        assertThat(page.locator("#page")).containsText("In place of");
        assertThat(page.locator("#page")).not().containsText("$140.00");
    }
}
