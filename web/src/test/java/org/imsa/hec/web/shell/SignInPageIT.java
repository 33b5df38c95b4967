package org.imsa.hec.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.OpenAccount;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.web.security.ChangeRoles;
import org.junit.jupiter.api.Test;

class SignInPageIT extends BrowserTest {
    private static final String REFUSED = "That did not work.";

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        String username = account(Roles.TREASURER);

        enter(username, "wrong");
        String wrongPassword = page.locator(".telling").textContent();
        enter("nobody-" + username, "wrong");

        assertThat(page.locator(".telling")).containsText(REFUSED);
        assertThat(page.locator(".telling").textContent()).isEqualTo(wrongPassword);
        mustBeAccessible();
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsRefusedWithoutSayingWhy() {
        String username = account(Roles.TREASURER);
        for (int i = 0; i < 5; i++) {
            enter(username, "wrong");
        }

        enter(username, OpenAccount.PASSWORD);

        assertThat(page.locator(".telling")).containsText(REFUSED);
    }

    @Test
    void afterSigningInTheUserIsWhereTheyWantedToGo() {
        String username = account(Roles.ADMINISTRATOR);
        open("admin/accounts.xhtml?sort=name");

        fillIn(username, OpenAccount.PASSWORD);

        page.waitForURL("**/admin/accounts.xhtml?sort=name");
    }

    @Test
    void afterSigningInNobodyIsSentToAnotherSite() {
        String username = account(Roles.TREASURER);
        open("signin.xhtml?from=//evil.example/");

        fillIn(username, OpenAccount.PASSWORD);

        page.waitForURL("**/hec/home.xhtml");
    }

    @Test
    void theSessionGetsANewIdAndASecondCookie() {
        String username = account(Roles.TREASURER);
        open("signin.xhtml");
        List<String> before = values("JSESSIONID");

        fillIn(username, OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");

        assertThat(values("JSESSIONID")).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(cookies().cookies())
                .filteredOn(cookie -> List.of("JSESSIONID", "hec-bound").contains(cookie.name))
                .hasSize(2)
                .allMatch(cookie -> cookie.httpOnly);
        assertThat(values("hec-bound").get(0)).hasSize(22);
    }

    @Test
    void withoutItsSecondCookieASessionOpensNothing() {
        enter(account(Roles.TREASURER), OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");
        cookies().clearCookies(new BrowserContext.ClearCookiesOptions().setName("hec-bound"));

        open("home.xhtml");

        page.waitForURL("**/signin.xhtml**");
    }

    @Test
    void afterSigningOutTheOldCookiesOpenNothing() {
        enter(account(Roles.TREASURER), OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");
        List<Cookie> kept = cookies().cookies();
        page.locator("details.user summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.getByText("You are signed out.")).isVisible();

        cookies().addCookies(kept);
        open("home.xhtml");

        page.waitForURL("**/signin.xhtml**");
    }

    @Test
    void aNewRoleCountsFromTheNextRequest() {
        String username = account(Roles.TREASURER);
        enter(username, OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");
        expectTrouble("403");
        open("admin/accounts.xhtml");
        assertThat(page.locator("h1")).hasText("Not for you");

        Inside.call(ChangeRoles.class, username, Roles.ADMINISTRATOR);
        open("admin/accounts.xhtml");

        assertThat(page.locator("h1")).hasText("Accounts");
    }

    @Test
    void whoIsDeactivatedIsOutAtTheNextRequest() {
        String username = account(Roles.TREASURER);
        enter(username, OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");

        Inside.call(ChangeRoles.class, username);
        open("home.xhtml");

        page.waitForURL("**/signin.xhtml**");
    }

    @Test
    void anEndedSessionSaysSoAndLosesNothingTyped() {
        String username = account(Roles.ADMINISTRATOR);
        enter(username, OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");
        open("search.xhtml?q=" + username);
        page.locator("main").getByText("Tester " + username).click();
        page.getByLabel("Name in Arabic script").fill("ليلى كريم");
        page.getByLabel("Auditor").check();
        cookies().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Your session has ended.")).isVisible();
        fillIn(username, OpenAccount.PASSWORD);

        page.waitForURL("**/admin/account.xhtml?id=*");
        assertThat(page.getByLabel("Name in Arabic script")).hasValue("ليلى كريم");
        assertThat(page.getByLabel("Auditor")).isChecked();
        assertThat(page.getByText("What you had typed is back.")).isVisible();
    }

    @Test
    void whatOneTypedIsNotShownToTheNextOneInTheSameTab() {
        enter(account(Roles.ADMINISTRATOR), OpenAccount.PASSWORD);
        page.waitForURL("**/home.xhtml");
        open("admin/account.xhtml");
        page.getByLabel("Name in Latin script").fill("A secret");
        cookies().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        page.waitForURL("**/signin.xhtml**");

        fillIn(account(Roles.ADMINISTRATOR), OpenAccount.PASSWORD);
        page.waitForURL("**/admin/account.xhtml");

        assertThat(page.getByLabel("Name in Latin script")).hasValue("");
        assertThat((Boolean) page.evaluate("JSON.stringify(sessionStorage).includes('A secret')"))
                .isFalse();
    }

    @Test
    void theSignInPageTurnsIntoTheOtherLanguage() {
        open("signin.xhtml?lang=en");
        page.getByText("العربية").click();

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("h1")).hasText("تسجيل الدخول");
        mustBeAccessible();
    }

    private String account(String role) {
        String username = "s" + UUID.randomUUID().toString().substring(0, 8);
        return Inside.call(OpenAccount.class, username, "en", role);
    }

    private void enter(String username, String password) {
        open("signin.xhtml?lang=en");
        fillIn(username, password);
    }

    private void fillIn(String username, String password) {
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private List<String> values(String cookieName) {
        return cookies().cookies().stream()
                .filter(cookie -> cookie.name.equals(cookieName))
                .map(cookie -> cookie.value)
                .toList();
    }

    private BrowserContext cookies() {
        return page.context();
    }
}
