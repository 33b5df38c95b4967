package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class RatePageIT extends BrowserTest {

    @Test
    void aGiftWithoutARateLosesNothingAndIsRecordedOnceTheRateIsThere() {
        String[] old = Inside.call(OldMonth.class).split(" ");
        String day = old[1] + "-09";
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml?fund=" + old[2] + "&donor=" + old[3]);
        page.getByLabel("Amount").fill("500");
        page.getByLabel("Currency").selectOption("EUR");
        page.getByLabel("Received on").fill(day);
        page.getByLabel("Method").selectOption("Cash");
        page.getByLabel("Note").fill("At the dinner in Malmö");
        button("Record gift").click();
        assertThat(page.locator("#recording")).containsText("There is no rate of EUR for");

        Page beside = page.context().newPage();
        beside.navigate("funding/rates.xhtml");
        beside.getByText("New rate").click();
        beside.getByLabel("Currency").selectOption("EUR");
        beside.getByLabel("Day").fill(day);
        beside.getByLabel("US dollars for one unit").fill("1.085");
        beside.getByLabel("Source").fill("European Central Bank");
        beside.getByText("Enter rate").click();
        assertThat(beside.locator("h1")).containsText("EUR on");
        beside.close();

        assertThat(page.getByLabel("Amount")).hasValue("500");
        assertThat(page.getByLabel("Note")).hasValue("At the dinner in Malmö");
        button("Record gift").click();
        assertThat(page.locator("h1")).containsText("€500.00");
        assertThat(page.locator("main")).containsText("$542.50");
        assertThat(page.locator("main")).containsText("1.085");
        mustBeAccessible();
        open("funding/gifts.xhtml?fund=" + old[2]);
        assertThat(page.locator("table.rows")).containsText("= $542.50");
    }

    @Test
    void ratesComeFromTheFileOfABank() {
        String[] old = Inside.call(OldMonth.class).split(" ");
        String csv = "Date,Currency,Rate\n" + old[1] + "-01,EUR,1.0842\n" + old[1] + "-02,eur,\"1,0851\"\n" + old[1]
                + "-02,EUR,1.0851\n" + old[1] + "-02,USD,1\n" + old[1] + "-03,IQD,0.000763358779\n";
        signIn(Roles.TREASURER);
        open("funding/rates.xhtml");
        link("Import a file").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("rates.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button("Upload").click();
        button("Check the rows").click();
        Locator rows = page.locator("table.rows tbody");
        assertThat(rows).containsText("the dollar has none");
        button("Import 3 rows").click();
        confirm();
        assertThat(rows.getByText("Imported", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(3);

        open("funding/rates.xhtml");
        page.getByLabel("Search this list").fill("import");
        page.locator("select.list-filter").selectOption("IQD");
        assertThat(page.locator("table.rows")).containsText("0.000763358779");
        mustBeAccessible();
    }
}
