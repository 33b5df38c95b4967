package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class MembershipPageIT extends BrowserTest {
    private static final FilePayload MINUTES =
            new FilePayload("minutes.txt", "text/plain", "The minutes.".getBytes(StandardCharsets.UTF_8));

    private final String unique = uniqueWord();

    @Test
    void aMemberIsAdmittedAndRaisedByADecisionWithItsMinutes() {
        admit("Layla");
        assertThat(page.locator(".meta .chip")).hasText("General member");
        mustBeAccessible();

        page.getByText("Make Associate").first().click();
        page.locator("#raising").getByLabel("Day of the decision").fill("2025-06-01");
        page.locator("#raising").getByLabel("Words of the decision").fill("Five for, none against.");
        page.locator("#raising").getByLabel("Minutes").setInputFiles(MINUTES);
        page.locator("#raising")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make Associate"))
                .click();

        assertThat(page.locator(".meta .chip")).hasText("Associate");
        assertThat(page.locator(".steps")).containsText("Five for, none against.");
        assertThat(page.locator(".steps").getByRole(AriaRole.LINK)).hasText("Minutes");
        assertThat(page.locator(".timeline")).containsText("Member raised by decision");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aStepWithoutMinutesIsRefusedInArabic() {
        admit("Layla");
        String address = page.url();
        signInInArabic(Roles.COORDINATOR);
        page.navigate(address);

        page.getByText("ترقية إلى عضو مشارك").first().click();
        page.locator("#raising").getByLabel("تاريخ القرار").fill("2025-06-01");
        page.locator("#raising").getByLabel("نص القرار").fill("بالإجماع");
        page.locator("#raising")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ترقية إلى عضو مشارك"))
                .click();

        assertThat(page.locator("main")).containsText("المحضر");
        assertThat(page.locator(".meta .chip")).hasText("عضو عام");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void leavingAsksForTheReasonAndTheHistoryStays() {
        admit("Layla");
        button("Leave the association").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Day of the decision").fill("2025-07-01");
        Locator leave =
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave the association"));
        leave.click();
        assertThat(dialog).containsText("Reason of leaving is missing.");
        dialog.getByLabel("Reason of leaving").fill("Moved to Jordan.");
        leave.click();

        assertThat(page.locator(".meta .chip")).hasText("Has left");
        assertThat(page.locator(".steps")).containsText("Moved to Jordan.");
        assertThat(button("Take back as general member")).isVisible();
        assertThat(button("Edit interests and hours")).hasCount(0);
    }

    @Test
    void theListIsSearchedAndFilteredAndTheReaderOfAnotherRoleMayNotAdmit() {
        admit("Layla");
        signIn(Roles.SUPPLY_OFFICER);
        open("directory/members.xhtml");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New member")))
                .hasCount(0);
        page.getByLabel("Search this list").fill(unique);
        assertThat(page.locator("#members\\:rows_data > tr")).hasCount(1);
        page.locator(".pill").getByText("Associate").first().click();
        assertThat(page.locator("#members\\:rows_data")).containsText("No member matches.");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void theRecordNeedsFewStatements() {
        admit("Layla");
        String address = page.url();

        Assertions.assertThat(Statements.during(() -> page.navigate(address))).isLessThanOrEqualTo(12);
        assertThat(page.locator("h1")).hasText("Layla " + unique);
    }

    private void admit(String given) {
        Inside.call(NewPerson.class, given, unique, "ليلى", "كريم");
        signIn(Roles.COORDINATOR);
        open("directory/members.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New member"))
                .click();
        page.getByLabel("Person").pressSequentially(given.toLowerCase() + " " + unique);
        page.locator(".ui-autocomplete-panel:visible")
                .getByText(given + " " + unique)
                .click();
        page.getByLabel("Day of the decision").fill("2025-05-01");
        button("Admit as general member").click();
        assertThat(page.locator("h1")).hasText(given + " " + unique);
    }
}
