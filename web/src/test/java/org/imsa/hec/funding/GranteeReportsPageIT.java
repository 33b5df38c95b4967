package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class GranteeReportsPageIT extends BrowserTest {
    private static final String TODAY = FundingFixture.TODAY.toString();

    @Test
    void aReportIsAskedForReceivedReturnedAndReceivedAgain() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/granteeReports.xhtml?grant=" + ids[2]);
        button("Ask for a report").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("About").fill("First term");
        dialog.getByLabel("Due on").fill(TODAY);
        save("Ask for a report");
        assertThat(page.locator("#reports")).containsText("Awaited");
        attach();

        receive();
        assertThat(page.locator("#reports .chip")).hasText("Received");
        button("Return First term").click();
        page.locator(".ui-dialog:visible").getByLabel("Reason").fill("No figures");
        save("Return");
        assertThat(page.locator("#reports")).containsText("No figures");
        open("home.xhtml");
        assertThat(page.locator("main")).containsText("The grantee owes a report: First term");
        open("funding/granteeReports.xhtml?grant=" + ids[2]);
        receive();
        button("Accept First term").click();
        save("Accept");

        assertThat(page.locator("#reports .chip")).hasText("Accepted");
        assertThat(button("Received First term")).hasCount(0);
        mustBeAccessible();
    }

    private void receive() {
        button("Received First term").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Received on").fill(TODAY);
        dialog.getByLabel("Document").selectOption("report.txt");
        save("Save");
    }

    private void attach() {
        page.locator(".documents summary").click();
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("report.txt", "text/plain", "All went well".getBytes(StandardCharsets.UTF_8)));
        button("Attach a document").click();
        assertThat(page.locator(".documents")).containsText("report.txt");
    }

    private void save(String name) {
        page.locator(".ui-dialog:visible")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
