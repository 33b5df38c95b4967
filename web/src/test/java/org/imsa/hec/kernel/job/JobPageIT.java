package org.imsa.hec.kernel.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class JobPageIT extends BrowserTest {

    @Test
    void anAdministratorStartsAFailedJobAgain() {
        String id = Inside.call(FailedJob.class);
        signIn(Roles.ADMINISTRATOR);
        open("admin/jobs.xhtml");
        mustBeAccessible();
        page.locator("a[href$='/admin/job.xhtml?id=" + id + "']").click();
        assertThat(page.locator(".head .chip")).hasText("Failed");
        mustBeAccessible();

        button("Start again").click();

        assertThat(page.locator("main")).containsText("administrator.en");
        assertThat(page.locator(".head .chip")).hasText("Failed");
    }

    @Test
    void theListIsSearchedAndFilteredByKindAndState() {
        String id = Inside.call(FailedJob.class);
        signIn(Roles.ADMINISTRATOR);
        open("admin/jobs.xhtml");
        Locator link = page.locator("a[href$='/admin/job.xhtml?id=" + id + "']");
        button("Failed").click();
        assertThat(link).isVisible();

        page.getByLabel("Kind of work").selectOption("Search for duplicates");
        assertThat(link).hasCount(0);
        page.getByLabel("Kind of work").selectOption("");
        assertThat(link).isVisible();
        page.getByLabel("Search this list").fill("nothing is called so");
        assertThat(page.locator("#jobs\\:rows_data")).containsText("No job matches");
        mustBeAccessible();
    }

    @Test
    void theJobsCanBeReadInArabicOnAPhoneWithFewStatements() {
        String id = Inside.call(FailedJob.class);
        onAPhone();
        signInInArabic(Roles.ADMINISTRATOR);

        assertThat(Statements.during(() -> open("admin/jobs.xhtml"))).isLessThanOrEqualTo(12);
        mustBeAccessible();
        assertThat(Statements.during(() -> open("admin/job.xhtml?id=" + id))).isLessThanOrEqualTo(12);
        mustBeAccessible();
    }

    @Test
    void aTreasurerMayNotOpenTheListOfAllJobs() {
        expectTrouble("403");
        signIn(Roles.TREASURER);

        open("admin/jobs.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }
}
