package org.imsa.hec.funding.bank;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

/** From a new account and its first statement to a reconciliation that ties. */
class BankPageIT extends BrowserTest {
    private final String digits = BankFixture.digits();

    @Test
    void anAccountIsOpenedItsStatementLoadedAndTheSameFileTwiceIsToldToBeKnown() {
        signIn(Roles.TREASURER);
        openAccount(digits);
        assertThat(page.locator("h1")).hasText("Checking " + digits);

        load(statement().camtText());
        assertThat(page.locator(".head .chip")).hasText("Loaded");
        assertThat(page.locator("main")).containsText("$1,085.06");
        assertThat(page.locator("#lines\\:rows_data > tr")).hasCount(2);
        mustBeAccessible();

        link("Bank account").click();
        page.waitForURL("**/funding/bankAccount.xhtml?id=*");
        load(statement().camtText());
        assertThat(page.locator("#told").first()).containsText("Nothing was changed");
    }

    @Test
    void anAccountNumberThatIsTooShortIsToldBesideItsField() {
        signIn(Roles.TREASURER);

        openAccount("12");

        assertThat(page.locator("#opening .ui-message")
                        .getByText("at least its last four digits")
                        .first())
                .isVisible();
        assertThat(page.getByLabel("Bank", new Page.GetByLabelOptions().setExact(false))
                        .first())
                .isVisible();
    }

    @Test
    void aStatementWhoseFiguresDoNotTieIsRefusedInWords() {
        signIn(Roles.TREASURER);
        openAccount(digits);

        load(statement().wrongBy("0.10").camtText());

        assertThat(page.locator(".telling")).containsText("$1,085.06, but the closing balance is $1,085.16");
        assertThat(page.locator(".telling")).containsText("Nothing was stored");
        mustBeAccessible();
    }

    @Test
    void aFileThatBreaksOffIsRefusedInArabic() {
        String account = ids()[0];
        signInInArabic(Roles.TREASURER);
        open("funding/bankAccount.xhtml?id=" + account);

        String whole = statement().camtText();
        load(whole.substring(0, whole.length() - 30));

        assertThat(page.locator(".telling")).containsText("مبتور");
        assertThat(page.locator(".telling")).containsText("لم يُخزَّن شيء");
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void rowsWithoutKnownHeadingsWaitForTheirColumns() {
        signIn(Roles.TREASURER);
        openAccount(digits);
        offer("rows.csv", "When " + digits + ",How much,Whatever\n" + BankFixture.START + ",12.50,Ali\n");
        page.waitForURL("**/funding/statement.xhtml?id=*");
        mustBeAccessible();

        button("Read the file").click();
        assertThat(page.locator(".telling, .ui-message").getByText("Date").first())
                .isVisible();
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(false))
                .first()
                .selectOption("0");
        page.getByLabel("Amount with its sign").selectOption("1");
        page.getByLabel("Description").selectOption("2");
        button("Read the file").click();

        assertThat(page.locator(".head .chip")).hasText("Loaded");
        assertThat(page.locator("#lines\\:rows_data")).containsText("Ali");
    }

    @Test
    void aLineIsAcceptedWithOneClickAndTakenBackAndTheReportTies() {
        String[] ids = ids();
        signIn(Roles.TREASURER);
        open("funding/bankLines.xhtml?account=" + ids[0]);
        Locator certain = page.locator("#lines\\:rows_data > tr")
                .filter(new Locator.FilterOptions().setHasText("ZAINAB " + ids[4]));
        assertThat(certain).containsText("The same name.");

        certain.getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("#told").first()).containsText("The line is matched");
        assertThat(certain).hasCount(0);
        open("funding/bankLine.xhtml?id=" + ids[2]);
        assertThat(page.locator(".head .chip")).hasText("Matched");
        assertThat(page.locator(".timeline")).containsText("Line matched");
        mustBeAccessible();
        button("Undo").click();
        confirm();
        assertThat(page.locator(".head .chip")).hasText("To resolve");
        button("Accept").first().click();
        assertThat(page.locator(".head .chip")).hasText("Matched");

        open("funding/reconciliation.xhtml?account=" + ids[0]);
        assertThat(page.locator("main")).containsText("It ties to the cent");
        assertThat(page.locator("#between\\:rows_data > tr")).hasCount(3);
    }

    @Test
    void aRequestThatIsNoneIsRefusedInWords() {
        String[] ids = ids();
        signIn(Roles.TREASURER);
        open("funding/bankLines.xhtml?account=" + ids[0]);
        page.route(
                "**/bankLines.xhtml*",
                route -> route.resume(new Route.ResumeOptions()
                        .setPostData(route.request().postData().replaceAll("entries=[^&]*", "entries=x"))));

        page.locator("#lines\\:rows_data > tr")
                .filter(new Locator.FilterOptions().setHasText("ZAINAB " + ids[4]))
                .getByRole(AriaRole.BUTTON)
                .click();

        assertThat(page.locator("#told").first()).containsText("This record does not exist");
    }

    @Test
    void whatIsCertainIsAcceptedTogether() {
        String[] ids = ids();
        signIn(Roles.TREASURER);
        open("funding/bankLines.xhtml?account=" + ids[0]);

        button("Accept all that is certain").click();
        confirm();

        assertThat(page.locator("main")).containsText("1 lines are matched, 3 wait for somebody.");
    }

    @Test
    void anUnknownLineIsFoundNotToBeOursAndAReasonIsAsked() {
        String[] ids = ids();
        signIn(Roles.TREASURER);
        open("funding/bankLine.xhtml?id=" + ids[3]);
        page.locator("summary").getByText("Not ours").click();

        button("Not ours").click();
        assertThat(page.locator("#notOurs .ui-message, .telling")
                        .getByText("Reason")
                        .first())
                .isVisible();
        page.locator("#notOurs").getByLabel("Reason").fill("Sent to us by mistake");
        button("Not ours").click();

        assertThat(page.locator(".head .chip")).hasText("Not ours");
        assertThat(page.locator("main")).containsText("Sent to us by mistake");
        mustBeAccessible();
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        String[] ids = ids();
        signIn(Roles.AUDITOR);

        open("funding/bankAccount.xhtml?id=" + ids[0]);
        assertThat(page.locator("main input[type=file]")).hasCount(0);
        open("funding/bankLines.xhtml?account=" + ids[0]);
        assertThat(page.locator("#lines\\:rows_data").getByRole(AriaRole.BUTTON))
                .hasCount(0);
        open("funding/bankLine.xhtml?id=" + ids[2]);
        assertThat(button("Accept")).hasCount(0);
        open("funding/reconciliation.xhtml?account=" + ids[0]);
        assertThat(page.locator("main")).containsText("Balance of the books");
    }

    @Test
    void whoHasNothingToDoWithTheBankDoesNotOpenItsPages() {
        signIn(Roles.GRANTS_OFFICER);
        for (String name : new String[] {"bankAccounts", "statements", "bankLines", "reconciliation"}) {
            expectTrouble("403");
            open("funding/" + name + ".xhtml");
            assertThat(page.locator("h1")).hasText("Not for you");
        }
    }

    private void openAccount(String number) {
        open("funding/bankAccount.xhtml");
        page.locator("#opening input[id$=latin]").fill("Checking " + number);
        page.locator("#opening input[id$=bank]").fill("First Bank");
        page.locator("#opening input[id$=accountNumber]").fill(number);
        page.locator("#opening input[id$=startDay]").fill(BankFixture.START.toString());
        page.locator("#opening input[id$=startBalance]").fill("1,000.00");
        button("Open account").click();
        if (number.length() > 4) {
            page.waitForURL("**/funding/bankAccount.xhtml?id=*");
        }
    }

    private BankFile statement() {
        return BankFixture.file(digits, "USD")
                .entry("1", BankFixture.START.plusDays(3), "100.06", "Ali Hasan", "gift")
                .entry("2", BankFixture.START.plusDays(9), "-15", "First Bank", "fee");
    }

    private void load(String camt) {
        offer("statement.xml", camt);
    }

    private void offer(String name, String content) {
        page.locator("main input[type=file]")
                .setInputFiles(new FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("#loading button[type=submit]").click();
    }

    private static String[] ids() {
        return Inside.call(StatedAccount.class).split(" ");
    }
}
