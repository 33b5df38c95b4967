package org.imsa.hec.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.web.security.ChangeRoles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountPageIT extends BrowserTest {
    private final String username = "a" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAdministratorSignsIn() {
        signIn(Roles.ADMINISTRATOR);
    }

    @Test
    void aNewColleagueGetsATemporaryPasswordAndChoosesTheirOwn() {
        openAccount();
        String temporary = page.locator(".secret-once").textContent();
        assertThat(page.locator("h1")).hasText("Layla Karim");
        assertThat(page.locator(".timeline")).containsText("Account opened");
        mustBeAccessible();
        page.reload();
        assertThat(page.locator(".secret-once")).hasCount(0);

        page.context().clearCookies();
        open("signin.xhtml?lang=en");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").fill(temporary);
        button("Sign in").click();
        page.waitForURL("**/profile.xhtml");
        open("home.xhtml");
        assertThat(page.getByText("Please choose a password of your own")).isVisible();
        page.getByLabel("Current password").fill(temporary);
        page.getByLabel("New password").fill("short");
        button("Change password").click();
        assertThat(page.getByText("A password needs at least 12 characters.")).isVisible();
        page.getByLabel("Current password").fill(temporary);
        page.getByLabel("New password").fill("forty-two palm trees");
        button("Change password").click();

        page.waitForURL("**/home.xhtml");
        assertThat(page.locator(".telling")).containsText("Your password is changed.");
    }

    @Test
    void aRefusalStandsBesideItsFieldAndLosesNothing() {
        openAccount();
        page.getByLabel("E-mail").fill("nonsense");
        page.getByLabel("Name in Latin script").fill("Layla K. Karim");

        button("Save").click();

        assertThat(page.locator("[id='account:email-field']")).containsText("This is not an e-mail address.");
        assertThat(page.getByLabel("E-mail")).isFocused();
        assertThat(page.getByLabel("E-mail")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Name in Latin script")).hasValue("Layla K. Karim");
        mustBeAccessible();
    }

    @Test
    void aMissingNameIsToldInArabic() {
        button("العربية").click();
        open("admin/account.xhtml");
        button("حفظ").click();

        assertThat(page.locator("[id='opening:username-field']")).containsText("حقل «اسم المستخدم» مطلوب.");
        mustBeAccessible();
        button("English").click();
    }

    @Test
    void whoLosesARaceIsToldWhoChangedWhat() {
        openAccount();
        page.getByLabel("E-mail").fill("layla@example.org");
        Inside.call(ChangeRoles.class, username, Roles.AUDITOR);

        button("Save").click();

        assertThat(page.locator(".telling")).containsText("changed this record on");
        assertThat(page.locator(".telling")).containsText("Roles");
        assertThat(page.getByLabel("E-mail")).hasValue("layla@example.org");
    }

    @Test
    void leavingWithUnsavedChangesIsAskedFirst() {
        openAccount();
        page.getByLabel("E-mail").fill("layla@example.org");
        boolean[] asked = {false};
        page.onDialog(dialog -> {
            asked[0] = "beforeunload".equals(dialog.type());
            dialog.accept();
        });

        open("admin/accounts.xhtml");

        assertThat(asked[0]).isTrue();
    }

    @Test
    void anAccountIsDeactivatedAfterAQuestionAndActivatedAgain() {
        openAccount();
        button("Deactivate").click();
        mustBeAccessible();
        button("Yes").click();
        assertThat(page.locator(".meta")).containsText("Inactive");

        button("Activate").click();

        assertThat(page.locator(".meta")).containsText("Active");
        assertThat(page.locator(".timeline")).containsText("Account deactivated");
    }

    @Test
    void theListIsSearchedFilteredSortedAndExported() throws IOException {
        openAccount();
        open("admin/accounts.xhtml");
        Locator rows = page.locator("tbody tr");

        page.getByLabel("Search this list").fill(username);
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("Layla Karim");
        button("Inactive").click();
        assertThat(page.getByText("No account matches.")).isVisible();
        mustBeAccessible();
        button("All").click();
        assertThat(rows.first()).containsText("Layla Karim");
        page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("User name"))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("User name");
        mustBeAccessible();

        page.getByText("Export").click();
        Download csv = page.waitForDownload(() -> button("CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("Accounts.csv");
        assertThat(Files.readString(csv.path()))
                .startsWith(
                        "\ufeffUser name,Name,State,Roles,E-mail,Last sign-in\r\n" + username + ",Layla Karim,Active,")
                .hasLineCount(2);
    }

    private void openAccount() {
        open("admin/account.xhtml");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Name in Latin script").fill("Layla Karim");
        page.getByLabel("Name in Arabic script").fill("ليلى كريم");
        page.getByLabel("Treasurer").check();
        button("Save").click();
        page.waitForURL("**/admin/account.xhtml?id=**");
    }
}
