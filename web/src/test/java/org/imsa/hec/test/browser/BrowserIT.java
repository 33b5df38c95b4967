package org.imsa.hec.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** That the browser of the tests sees the pages, in both languages and on a phone. */
class BrowserIT extends BrowserTest {

    @Test
    void theSignInPageIsAccessible() {
        open("signin.xhtml");

        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        mustBeAccessible();
    }

    @Test
    void aTreasurerSignsIn() {
        signIn(Roles.TREASURER);

        assertThat(page.locator("h1")).containsText("Tester treasurer.en");
        mustBeAccessible();
    }

    @Test
    void aTreasurerReadsTheHomePageInArabicOnAPhone() {
        onAPhone();
        signInInArabic(Roles.TREASURER);

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        mustBeAccessible();
    }

    @Test
    void theHomePageNeedsFewStatements() {
        signIn(Roles.TREASURER);

        assertThat(Statements.during(() -> open("home.xhtml"))).isLessThanOrEqualTo(12);
    }
}
