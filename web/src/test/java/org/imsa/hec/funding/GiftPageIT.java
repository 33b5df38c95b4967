package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.directory.NewPerson;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.OpenFund;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class GiftPageIT extends BrowserTest {
    private static final int MORE_STOPS_THAN_ON_ANY_PAGE = 80;

    private final String unique = uniqueWord();

    @Test
    void aGiftIsRecordedByKeyboardAlone() {
        Inside.call(NewPerson.class, "Zaynab", unique, "زينب", "الربيعي");
        Inside.call(OpenFund.class, "Fund " + unique);
        signIn(Roles.TREASURER);
        open("funding/gifts.xhtml");

        tabTo(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New gift")));
        page.keyboard().press("Enter");
        page.waitForURL("**/funding/gift.xhtml");
        tabTo(page.getByLabel("Donor"));
        page.keyboard().type("zaynab " + unique);
        assertThat(page.locator(".ui-autocomplete-panel:visible")).containsText("Zaynab " + unique);
        page.keyboard().press("Enter");
        tabTo(page.getByLabel("Fund"));
        page.keyboard().type("Fund " + unique);
        tabTo(page.getByLabel("Amount"));
        page.keyboard().type("1,250.50");
        tabTo(page.getByLabel("Received on"));
        page.keyboard().type("02012026");
        tabTo(page.getByLabel("Method"));
        page.keyboard().type("Ca");
        tabTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record gift")));
        page.keyboard().press("Enter");

        page.waitForURL("**/funding/gift.xhtml?id=*");
        assertThat(page.locator("h1")).containsText("$1,250.50");
        assertThat(page.locator("h1")).containsText("Zaynab " + unique);
    }

    private void tabTo(Locator wanted) {
        for (int stop = 0; stop < MORE_STOPS_THAN_ON_ANY_PAGE && !isFocused(wanted); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("element => element === document.activeElement");
    }
}
