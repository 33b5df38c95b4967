package org.imsa.hec.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class ShellIT extends BrowserTest {
    private static final String[] PAGES = {
        "home.xhtml",
        "search.xhtml?q=tester",
        "profile.xhtml",
        "admin/accounts.xhtml",
        "admin/account.xhtml",
        "error/403.xhtml",
        "error/404.xhtml",
        "error/500.xhtml"
    };

    private static final String[] NOT_FOR_ASSOCIATES = {
        "funding/gifts.xhtml",
        "funding/gift.xhtml",
        "funding/funds.xhtml",
        "funding/grants.xhtml",
        "funding/payments.xhtml",
        "funding/ledger.xhtml",
        "intake/imports.xhtml",
        "intake/import.xhtml",
        "admin/accounts.xhtml",
        "admin/account.xhtml",
        "admin/jobs.xhtml",
        "admin/outbox.xhtml"
    };

    @Test
    void everyPageIsAccessibleInEnglish() {
        signIn(Roles.ADMINISTRATOR);
        everyPageIsAccessible();
        onAPhone();
        everyPageIsAccessible();
    }

    @Test
    void everyPageIsAccessibleInArabic() {
        signInInArabic(Roles.ADMINISTRATOR);
        everyPageIsAccessible();
        onAPhone();
        everyPageIsAccessible();
    }

    private void everyPageIsAccessible() {
        for (String path : PAGES) {
            open(path);
            mustBeAccessible();
        }
    }

    @Test
    void everyPageNeedsFewStatements() {
        signIn(Roles.ADMINISTRATOR);
        for (String path : PAGES) {
            Statements.mustBeFew(path, () -> open(path));
        }
    }

    @Test
    void theLanguageSwitchTurnsThePageAndStaysWithTheAccount() {
        signInAs("switcher", "en", Roles.ADMINISTRATOR);
        open("admin/accounts.xhtml");

        button("العربية").click();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("h1")).hasText("الحسابات");
        page.context().clearCookies();
        signInAs("switcher", "en");

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        button("English").click();
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
    }

    @Test
    void theLanguageSwitchStaysOnTheRecord() {
        signInAs("switching", "en", Roles.ADMINISTRATOR);
        open("search.xhtml?q=switching");
        page.locator("main").getByText("Tester switching").click();
        String record = page.url();

        button("العربية").click();

        assertThat(page.locator("h1")).hasText("فاحص switching");
        assertThat(page.url()).isEqualTo(record);
    }

    @Test
    void theMenuShowsOnlyWhatTheUserMayOpen() {
        signIn(Roles.ASSOCIATE);
        assertThat(page.locator("#menu").getByText("Accounts")).hasCount(0);

        expectTrouble("403");
        open("admin/accounts.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    @Test
    void aPageThatIsNotOpenToARoleSaysSoInWords() {
        signInInArabic(Roles.ASSOCIATE);
        expectTrouble("403");

        for (String path : NOT_FOR_ASSOCIATES) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(403);
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("h1")).hasText("غير مسموح");
        }
        mustBeAccessible();
    }

    @Test
    void noPageRunsAScriptThatIsNotOurs() {
        signIn(Roles.ADMINISTRATOR);

        String policy = page.navigate("admin/accounts.xhtml").headerValue("content-security-policy");

        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .containsPattern("script-src 'self' 'nonce-[^']{16,}';?$")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void theSearchBoxFindsByKeyboardAlone() {
        signInAs("findable", "en", Roles.ADMINISTRATOR);

        page.keyboard().press("Control+k");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("Tester findable");
        assertThat(page.locator("#found li")).hasCount(1);
        mustBeAccessible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#search")).hasAttribute("aria-activedescendant", "found-0");
        page.keyboard().press("Enter");

        page.waitForURL("**/admin/account.xhtml?id=**");
        assertThat(page.locator("h1")).hasText("Tester findable");
    }

    @Test
    void theSearchPageFindsNamesInArabicScript() {
        signInAs("findable2", "en", Roles.ADMINISTRATOR);

        page.locator("#search").fill("فاحص findable2");
        page.keyboard().press("Enter");

        page.waitForURL("**/search.xhtml?q=**");
        assertThat(page.locator("main").getByText("Tester findable2")).isVisible();
    }

    @Test
    void whoMayNotReadARecordDoesNotFindIt() {
        signInAs("hidden-one", "en", Roles.TREASURER);
        open("search.xhtml?q=hidden-one");

        assertThat(page.locator("main")).containsText("Nothing found");
    }

    @Test
    void theMenuOfAPhoneOpensAndClosesByKeyboard() {
        onAPhone();
        signIn(Roles.ADMINISTRATOR);
        Locator menu = page.locator("#menu");
        assertThat(menu).isHidden();

        page.locator("#drawer").focus();
        page.keyboard().press("Enter");
        assertThat(menu).isVisible();
        mustBeAccessible();
        page.keyboard().press("Escape");

        assertThat(menu).isHidden();
        assertThat(page.locator("#drawer")).isFocused();
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        signIn(Roles.ADMINISTRATOR);

        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
    }

    @Test
    void aUserIsWarnedBeforeTheSessionEnds() {
        signIn(Roles.ADMINISTRATOR);
        page.evaluate("localStorage.setItem('hec.seen', Date.now() - 44 * 60 * 1000)");

        page.locator("#ending").waitFor();
        mustBeAccessible();
        button("Stay signed in").click();

        assertThat(page.locator("#ending")).isHidden();
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        signIn(Roles.ADMINISTRATOR);
        expectTrouble("404");
        open("no-such-page.xhtml");
        assertThat(page.locator("h1")).hasText("Not found");

        open("admin/account.xhtml?id=999999999");
        assertThat(page.locator("main")).containsText("This record does not exist.");
    }
}
