package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class ScreeningPageIT extends BrowserTest {
    private final String given = capital(ListedFixture.name());
    private final String family = capital(ListedFixture.name());

    @Test
    void aListedPayeeIsHeldAndReleased() {
        String[] ids = Inside.call(ListedPayee.class, given, family).split(" ");
        signIn(Roles.TREASURER);
        open("funding/grant.xhtml?id=" + ids[1]);
        assertThat(page.locator("main .notice.warn")).containsText(given + " " + family + " is held by screening SC-");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Request payment"))
                .click();
        ask();
        assertThat(page.locator("#told")).containsText("nothing is granted or paid until a coordinator has cleared it");

        signIn(Roles.COORDINATOR);
        open("home.xhtml");
        assertThat(page.locator("main")).containsText("Clear or confirm the possible match");
        open("directory/screenings.xhtml");
        page.getByLabel("Search this list").fill(given + " " + family);
        Locator rows = page.locator("#screenings\\:rows_data > tr");
        assertThat(rows).hasCount(1);
        mustBeAccessible();
        rows.getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("main")).containsText("12 Mar 1958");
        assertThat(page.locator("main")).containsText("Mosul, Iraq");
        assertThat(page.locator("main")).containsText("THE COUNTER");
        assertThat(page.locator("main")).containsText("SDGT");
        mustBeAccessible();
        button("Clear").click();
        page.locator(".ui-dialog:visible").getByLabel("Reason").fill("Born in 1990, another father’s name");
        page.locator(".ui-dialog:visible")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Clear").setExact(true))
                .click();
        assertThat(page.locator(".meta .chip")).hasText("Cleared");
        assertThat(page.locator(".timeline")).containsText("Possible match cleared");

        signIn(Roles.TREASURER);
        open("funding/payment.xhtml?grant=" + ids[1]);
        assertThat(page.locator("main .notice.warn")).hasCount(0);
        ask();
        assertThat(page.locator(".meta .chip")).hasText("Requested");
    }

    @Test
    void aScreeningReadsInArabicOnAPhone() {
        String[] ids = Inside.call(ListedPayee.class, given, family).split(" ");
        signInInArabic(Roles.COORDINATOR);
        open("directory/person.xhtml?id=" + ids[0]);
        assertThat(page.locator("main")).containsText("موقوف");
        mustBeAccessible();
        page.locator("main a[href*='screening.xhtml']").click();
        onAPhone();
        mustBeAccessible();
        open("directory/screenings.xhtml");
        mustBeAccessible();
    }

    @Test
    void aTreasurerReadsAndDoesNotDecide() {
        String[] ids = Inside.call(ListedPayee.class, given, family).split(" ");
        signIn(Roles.TREASURER);
        open("directory/person.xhtml?id=" + ids[0]);

        page.locator("main a[href*='screening.xhtml']").click();

        assertThat(page.locator("h1")).hasText(given + " " + family);
        assertThat(page.locator(".meta .chip")).hasText("Possible match");
        assertThat(button("Clear")).hasCount(0);
        assertThat(button("Confirm")).hasCount(0);
    }

    @Test
    void aGrantsOfficerSeesTheHoldButNotTheScreening() {
        String[] ids = Inside.call(ListedPayee.class, given, family).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[1]);
        assertThat(page.locator("main .notice.warn")).containsText("is held by screening");
        assertThat(page.locator("main a[href*='screening.xhtml']")).hasCount(0);
        expectTrouble("403");

        open("directory/screenings.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    @Test
    void listAndRecordNeedFewStatements() {
        String[] ids = Inside.call(ListedPayee.class, given, family).split(" ");
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml?id=" + ids[0]);
        String screening = page.locator("main a[href*='screening.xhtml']")
                .getAttribute("href")
                .replaceAll("^/hec/", "");

        for (String path : new String[] {
            "directory/screenings.xhtml",
            screening,
            "directory/lists.xhtml",
            "directory/person.xhtml?id=" + ids[0],
            "funding/grant.xhtml?id=" + ids[1],
            "funding/payment.xhtml?grant=" + ids[1]
        }) {
            Assertions.assertThat(Statements.during(() -> open(path))).as(path).isLessThanOrEqualTo(12);
        }
    }

    private void ask() {
        page.getByLabel("Amount").fill("100");
        page.getByLabel("What it is for").fill("Course fee");
        button("Request payment").click();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
