package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

/** The main job on the screens: fund, gifts by hand and from a file, two grants, approval, payment, money trail. */
class MoneyTrailWalkIT extends BrowserTest {
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private final String word = PartyFixture.uniqueWord();

    @Test
    void aCommitteeFollowsItsMoneyFromTheGiftToTheRecord() {
        Inside.call(Donors.class, word);
        signIn(Roles.TREASURER);
        openFund("Training " + word, true);
        recordGift("Zaynab " + word, "Training " + word, "600");
        assertThat(page.locator("h1")).containsText("$600.00 from Zaynab " + word);
        importGifts("Training " + word);
        openFund("Common " + word, false);
        recordGift("Crescent " + word, "Common " + word, "5000");

        signIn(Roles.GRANTS_OFFICER);
        String course = submit("Course " + word, "Training", "Training " + word, "800");
        draft("Mission " + word, "Medical mission", "Training " + word, "300");
        button("Submit").click();
        confirm();
        assertThat(page.locator("#told")).containsText("is restricted; it may not be used for: Medical mission");
        String ofOtherTerms = submit("Second course " + word, "Training", "Training " + word, "300");
        open(course);
        assertThat(button("Approve")).hasCount(0);
        assertThat(page.locator("aside")).containsText("Somebody else must decide");

        signIn(Roles.COMMITTEE_MEMBER);
        refuse(ofOtherTerms, "Ask the common fund.");

        signIn(Roles.GRANTS_OFFICER);
        String tooLarge = submit("Large mission " + word, "Medical mission", "Common " + word, "5000.01");
        String again = submit("Mission " + word, "Medical mission", "Common " + word, "3000");

        signIn(Roles.COMMITTEE_MEMBER);
        approve(tooLarge);
        assertThat(page.locator("#told")).containsText("$5,000.01 is asked, but the fund has only $5,000.00 available");
        approve(again);
        assertThat(page.locator(".meta .chip")).hasText("Approved");
        assertThat(page.locator(".trail")).containsText("MI-");
        approve(course);
        assertThat(page.locator(".meta .chip")).hasText("Approved");
        assertThat(page.locator(".trail")).containsText("TP-");

        signIn(Roles.GRANTS_OFFICER);
        open(course);
        ask("800.01");
        assertThat(page.locator("#asking")).containsText("$800.01 cannot be paid: only $800.00 is still promised");
        page.getByLabel("Amount").fill("700");
        button("Request payment").click();
        assertThat(page.locator("h1")).containsText("$700.00 to Zaynab " + word);
        assertThat(button("Approve")).hasCount(0);
        String payment = page.url();

        signIn(Roles.COMMITTEE_MEMBER);
        approve(payment);
        assertThat(page.locator("aside")).containsText("The treasurer pays it");

        signIn(Roles.TREASURER);
        open(payment);
        pay();
        assertThat(page.locator(".meta .chip")).hasText("Paid");
        assertThat(page.locator(".trail")).containsText("2 donors");

        open(course);
        assertThat(page.locator(".legend")).containsText("Paid $700.00");
        page.getByText("Whole trail").click();
        assertThat(page.locator("#shares table.rows tbody tr")).hasCount(2);
        assertThat(page.locator("#shares table.rows")).containsText("Zaynab " + word);
        assertThat(page.locator("#shares table.rows")).containsText("$600.00");
        mustBeAccessible();
    }

    private void openFund(String name, boolean forTraining) {
        open("funding/funds.xhtml");
        link("New fund").click();
        page.getByLabel("Name in Latin script").fill(name);
        page.getByLabel("Restriction").selectOption(forTraining ? "Restricted to purposes" : "Unrestricted");
        if (forTraining) {
            page.getByLabel("Training").check();
        }
        button("Open fund").click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".meta")).containsText(forTraining ? "Restricted to purposes" : "Unrestricted");
    }

    private void recordGift(String donor, String fund, String amount) {
        open("funding/gifts.xhtml");
        link("New gift").click();
        choose("Donor", donor);
        page.getByLabel("Fund").selectOption(fund);
        page.getByLabel("Amount").fill(amount);
        page.getByLabel("Received on").fill(TODAY);
        page.getByLabel("Method").selectOption("Bank transfer");
        button("Record gift").click();
        assertThat(page.locator("h1")).containsText(donor);
    }

    private void importGifts(String fund) {
        String csv = "Date,Amount,Donor name,Fund,Method,Reference\n"
                + TODAY + ",\"1,000.00\",Crescent " + word + "," + fund + ",Card," + word + "1\n"
                + TODAY + ",25,Newcomer " + word + "," + fund + ",Card," + word + "2\n"
                + TODAY + ",25,Newcomer " + word + "," + fund + ",Card," + word + "2\n"
                + TODAY + ",25,Newcomer " + word + ",No such fund,Card," + word + "3\n";
        open("funding/gifts.xhtml");
        link("Import a file").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("bank.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button("Upload").click();
        button("Check the rows").click();
        Locator rows = page.locator("table.rows tbody");
        assertThat(rows).containsText("will be entered as a new donor");
        assertThat(rows).containsText("There is no fund “No such fund”");
        button("Import 2 rows").click();
        confirm();
        assertThat(rows.getByText("Imported", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
    }

    private void draft(String title, String purpose, String fund, String amount) {
        open("funding/grants.xhtml");
        link("New application").click();
        page.getByLabel("Title in Latin script").fill(title);
        page.getByLabel("Purpose").selectOption(purpose);
        page.getByLabel("Fund").selectOption(fund);
        choose("Applicant", "Zaynab " + word);
        page.getByLabel("Amount").fill(amount);
        page.getByLabel("First day").fill(TODAY);
        page.getByLabel("Last day").fill(TODAY);
        button("Save draft").click();
        assertThat(page.locator("h1")).hasText(title);
    }

    /** @return address of the grant's page */
    private String submit(String title, String purpose, String fund, String amount) {
        draft(title, purpose, fund, amount);
        button("Submit").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Submitted");
        return page.url();
    }

    private void approve(String grant) {
        open(grant);
        button("Approve").click();
        confirm();
    }

    private void refuse(String grant, String reason) {
        open(grant);
        button("Refuse").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Refuse"))
                .click();
        assertThat(page.locator(".meta .chip")).hasText("Refused");
        assertThat(page.locator(".meta")).containsText(reason);
    }

    private void ask(String amount) {
        link("Request payment").click();
        page.getByLabel("Amount").fill(amount);
        page.getByLabel("What it is for").fill("Tuition of the first term");
        button("Request payment").click();
    }

    private void pay() {
        button("Record payment").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Paid on").fill(TODAY);
        dialog.getByLabel("Method").selectOption("Bank transfer");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record payment"))
                .click();
    }

    private void choose(String label, String name) {
        page.getByLabel(label).pressSequentially(name);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
    }
}
