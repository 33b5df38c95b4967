package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class ReportPagesIT extends BrowserTest {

    @Test
    void theStatementOfActivitiesIsOfTheDaysThatWereAskedFor() throws IOException {
        String[] old = Inside.call(OldMonth.class).split(" ");
        signIn(Roles.TREASURER);
        open("funding/activities.xhtml");
        page.getByLabel("First day").fill(old[1] + "-01");
        page.getByLabel("Last day").fill(old[1] + "-28");
        button("Show").click();

        page.waitForURL("**from=" + old[1] + "-01**");
        assertThat(page.locator("#statement")).containsText("With donor restrictions");
        assertThat(page.locator("#statement")).containsText("$250.00");
        assertThat(csv("#statement")).contains("Received,USD,250.00 USD,0.00 USD,250.00 USD");
        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".side")).isHidden();
        assertThat(page.locator("#asked")).isHidden();
        assertThat(page.locator("#statement table.rows")).isVisible();
    }

    @Test
    void aHeadingOfAnotherTypesCodeIsRefused() {
        signIn(Roles.TREASURER);
        open("funding/chart.xhtml");
        link("New heading").click();
        page.getByLabel("Type").selectOption("Revenue");
        page.getByLabel("Code").fill("1950");
        page.getByLabel("Name in Latin script").fill("Support");
        button("Add heading").click();

        assertThat(page.locator("#adding")).containsText("four digits that begin with 4");
        assertThat(page.getByLabel("Name in Latin script")).hasValue("Support");
    }

    @Test
    void aGrantsOfficerReadsBalancesAndNotTheLedger() {
        signIn(Roles.GRANTS_OFFICER);
        open("funding/balances.xhtml");
        assertThat(page.locator("h1")).hasText("Fund balances");
        expectTrouble("403");

        open("funding/ledger.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    private String csv(String list) throws IOException {
        page.locator(list + " details.export summary").click();
        Download file = page.waitForDownload(() -> page.locator(list)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CSV"))
                .click());
        return Files.readString(file.path());
    }
}
