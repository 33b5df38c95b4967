package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class ScheduleFPageIT extends BrowserTest {
    private final String word = PartyFixture.uniqueWord();

    @Test
    void aPaymentIsCompletedAndTheReportIsTakenAsSheetAndAsPaper() throws IOException {
        String[] ids = Inside.call(PaidAbroad.class, "Hospital " + word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/payment.xhtml?id=" + ids[1]);
        assertThat(page.locator("main")).containsText("Middle East and North Africa");
        button("Complete for Schedule F").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("What it is for").fill("Monitors for intensive care");
        dialog.getByLabel("Description of the goods").fill("Dressings");
        button(dialog, "Save").click();
        assertThat(dialog).containsText("Goods need a worth in dollars");
        dialog.getByLabel("Non-cash worth").fill("900");
        dialog.getByLabel("Method of valuation").selectOption("Fair market value");
        button(dialog, "Save").click();
        assertThat(page.locator(".timeline")).containsText("Completed for Schedule F");

        open("funding/scheduleF.xhtml?year=" + FundingFixture.TODAY.getYear());
        assertThat(page.locator("main .notice")).containsText("Check the current form");
        assertThat(csv("#partTwo"))
                .contains("Hospital " + word + ",Middle East and North Africa,Monitors for intensive care,6000.00 USD")
                .contains("Dressings,Fair market value");
        assertThat(text(page.waitForDownload(() -> button("PDF").click())))
                .contains("Hospital " + word)
                .contains("USD 6,000.00");
        mustBeAccessible();
    }

    private static Locator button(Locator dialog, String name) {
        return dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private String csv(String list) throws IOException {
        page.locator(list + " details.export summary").click();
        Download file =
                page.waitForDownload(() -> button(page.locator(list), "CSV").click());
        return Files.readString(file.path());
    }

    private static String text(Download file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
