package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class SchedulePageIT extends BrowserTest {

    @Test
    void aGrantIsPlannedInInstalmentsAndAMilestoneReleasesTheNext() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[2]);
        link("Disbursement schedule and amendments").click();
        plan("8000", "");
        assertThat(page.locator("main .notice")).containsText("do not add up to the grant yet");
        plan("400.01", "Report of the first term");
        assertThat(page.locator(".ui-dialog:visible")).containsText("more than what is not planned yet");
        page.locator(".ui-dialog:visible").getByLabel("Amount").fill("400");
        save("Plan instalment");
        Locator rows = page.locator("#schedule\\:rows_data > tr");
        assertThat(rows).hasCount(2);
        assertThat(page.locator("#schedule")).containsText("Milestone not reached");
        mustBeAccessible();

        button("Milestone reached Report of the first term").click();
        page.locator(".ui-dialog:visible").getByLabel("Reached on").fill(FundingFixture.TODAY.toString());
        page.locator(".ui-dialog:visible").getByLabel("Evidence").fill("Seen in Mosul");
        save("Milestone reached");
        assertThat(page.locator("#schedule")).containsText("Seen in Mosul");

        link("Request payment $400.00").click();
        page.getByLabel("Amount").fill("400.01");
        page.getByLabel("What it is for").fill("Second term");
        button("Request payment").click();
        assertThat(page.locator("#asking")).containsText("only $400.00 is left of this instalment");
        page.getByLabel("Amount").fill("400");
        button("Request payment").click();
        assertThat(page.locator(".meta .chip")).hasText("Requested");
    }

    @Test
    void theScheduleFitsAPhoneInArabicAndNeedsFewStatements() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        String path = "funding/schedule.xhtml?grant=" + ids[2];
        signInInArabic(Roles.TREASURER);
        onAPhone();
        open(path);
        mustBeAccessible();

        org.assertj.core.api.Assertions.assertThat(Statements.during(() -> open(path)))
                .isLessThanOrEqualTo(12);
    }

    private void plan(String amount, String milestone) {
        button("Plan instalment").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Amount").fill(amount);
        dialog.getByLabel("Due on").fill(FundingFixture.TODAY.plusDays(60).toString());
        dialog.getByLabel("Milestone").fill(milestone);
        save("Plan instalment");
    }

    private void save(String name) {
        page.locator(".ui-dialog:visible")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
