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

class PaymentPageIT extends BrowserTest {

    @Test
    void aRequestIsRefusedByASecondPersonAndItsReasonIsRead() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.TREASURER);
        open("funding/payment.xhtml?grant=" + ids[2]);
        page.getByLabel("Amount").fill("5700");
        page.getByLabel("What it is for").fill("Lodging");
        button("Request payment").click();
        assertThat(page.locator("#asking")).containsText("only $5,600.00 is still promised");
        page.getByLabel("Amount").fill("600");
        button("Request payment").click();
        assertThat(page.locator("aside")).containsText("Somebody else must decide");
        assertThat(button("Approve")).hasCount(0);
        String payment = page.url();

        signIn(Roles.COORDINATOR);
        open("home.xhtml");
        assertThat(page.locator("main")).containsText("Approve or refuse the payment PA-");
        open(payment);
        button("Refuse").click();
        inDialog("Reason", "Wait for the second term", "Refuse");

        assertThat(page.locator(".meta .chip")).hasText("Refused");
        assertThat(page.locator(".meta")).containsText("Wait for the second term");
        mustBeAccessible();
    }

    @Test
    void thePayeesWordIsKeptWithItsDocument() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/payment.xhtml?id=" + ids[3]);
        page.locator(".documents summary").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "received.txt", "text/plain", "Received with thanks".getBytes(StandardCharsets.UTF_8)));
        button("Attach a document").click();
        assertThat(page.locator(".documents")).containsText("received.txt");

        button("Confirm receipt").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Confirmed on").fill(FundingFixture.TODAY.toString());
        dialog.getByLabel("Document that shows it").selectOption("received.txt");
        inDialog("Confirmed by", "The registrar", "Save");

        assertThat(page.locator("main dl.facts").first()).containsText("The registrar");
        assertThat(page.locator("main dl.facts").first().getByText("received.txt"))
                .hasCount(1);
        assertThat(page.locator(".timeline")).containsText("Receipt confirmed by the payee");
        assertThat(button("Confirm receipt")).hasCount(0);
    }

    private void inDialog(String label, String text, String button) {
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel(label).fill(text);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
