package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class PeriodPageIT extends BrowserTest {

    @Test
    void aClosedMonthRefusesAGiftAndKeepsWhatWasTypedUntilItIsOpenedAgain() {
        String[] old = Inside.call(OldMonth.class).split(" ");
        String month = "funding/period.xhtml?id=" + old[0];
        signIn(Roles.TREASURER);
        open("funding/periods.xhtml");
        page.getByLabel("Search this list").fill(old[1]);
        assertThat(page.locator("table.rows tbody tr")).hasCount(1);
        page.locator("table.rows tbody").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).containsText("1 gift of the month names no transaction or cheque.");

        button("Close month").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Closed");
        assertThat(page.locator(".timeline")).containsText("Month closed");
        assertThat(button("Open month again")).hasCount(0);

        open("funding/gift.xhtml?fund=" + old[2] + "&donor=" + old[3]);
        page.getByLabel("Amount").fill("25");
        page.getByLabel("Received on").fill(old[1] + "-09");
        page.getByLabel("Method").selectOption("Cash");
        button("Record gift").click();
        assertThat(page.locator("#recording"))
                .containsText("is closed in the books. Enter it with a day of an open month");
        assertThat(page.getByLabel("Amount")).hasValue("25");
        assertThat(page.getByLabel("Received on")).hasValue(old[1] + "-09");

        signIn(Roles.COORDINATOR);
        open(month);
        button("Open month again").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Why it is opened again").fill("A bank file came late");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Open month again")
                                .setExact(true))
                .click();
        assertThat(page.locator(".meta .chip")).hasText("Open");
        assertThat(page.locator(".meta")).containsText("A bank file came late");
        mustBeAccessible();
    }
}
