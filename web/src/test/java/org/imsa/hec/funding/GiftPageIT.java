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

    @Test
    void aChequeThatTheBankReturnedSaysSoOnceTheFundCanBearTheFee() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        String cheque = Inside.call(NewCheque.class, ids[0]);
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml?id=" + cheque);
        button("Returned by the bank").click();
        page.locator("#bounce").getByLabel("Reason").fill("No cover");
        page.getByLabel("Fee of the bank").fill("99999");
        String fund = page.locator("main a[href$='fund.xhtml?id=" + ids[0] + "']")
                .first()
                .innerText();
        page.getByLabel("Fund that bears the fee").pressSequentially(fund);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        page.locator("#bounce").getByText("Returned by the bank").click();
        assertThat(page.locator("body")).containsText("$99,999.00");

        page.getByLabel("Fee of the bank").fill("12.50");
        page.locator("#bounce").getByText("Returned by the bank").click();

        assertThat(page.locator(".meta .chip")).hasText("Returned by the bank");
        assertThat(page.locator("main")).containsText("$12.50");
        mustBeAccessible();
        open("funding/gifts.xhtml?fund=" + ids[0]);
        assertThat(page.locator("#gifts")).containsText("Returned by the bank");
    }

    @Test
    void aGiftInMemoryOfSomebodySaysSoOnceItIsSaidOfWhom() {
        String gift = Inside.call(PaidGrant.class).split(" ")[1];
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml?id=" + gift);
        page.getByText("Name somebody").first().click();
        page.locator("#crediting").getByLabel("Why").selectOption("MEMORY");
        button("Name somebody").click();
        assertThat(page.locator("#crediting")).containsText("Choose somebody of the directory or enter a name");

        page.locator("#crediting").getByLabel("Or a name").fill("Dr Salma al-Rubaie");
        button("Name somebody").click();

        assertThat(page.locator("#credits")).containsText("In memory of");
        assertThat(page.locator("#credits")).containsText("Dr Salma al-Rubaie");
        mustBeAccessible();
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
