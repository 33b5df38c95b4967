package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class GrantPageIT extends BrowserTest {

    @Test
    void whoApprovesWhileSomebodyHoldsTheFundIsToldToTryAgain() {
        String[] ids = Inside.call(SubmittedGrant.class).split(" ");
        signIn(Roles.COMMITTEE_MEMBER);
        open("funding/grant.xhtml?id=" + ids[1]);
        Inside.call(HeldFund.class, ids[0], "14");

        approve();

        assertThat(page.locator("#told"))
                .containsText(
                        "Somebody else is working on the same records",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(14_000));
        assertThat(page.locator(".meta .chip")).hasText("Submitted");

        page.waitForTimeout(4_000);
        approve();

        assertThat(page.locator(".meta .chip")).hasText("Approved");
    }

    @Test
    void anApprovedGrantHasItsAwardLetterInBothLanguages() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[2]);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write award letter"))
                .click();

        assertThat(page.locator(".documents a[href*='/document']")).hasCount(2);
        assertThat(page.locator("#told")).containsText("in English and in Arabic");
        assertThat(page.locator(".timeline")).containsText("Letter of the decision written");
        Download letter = page.waitForDownload(
                () -> page.locator(".documents a[href*='/document']").first().click());
        assertThat(letter.suggestedFilename()).endsWith(".pdf");
    }

    @Test
    void zakatIsNotAskedForBeforeSomebodyHasSaidWhyThePersonIsEligible() {
        String[] ids = Inside.call(ZakatDraft.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[1]);

        button("Submit").click();
        confirm();
        assertThat(page.locator("#told")).containsText("Record first who established that the applicant is eligible");

        button("Record eligibility").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Ground").selectOption("In debt that cannot be repaid");
        dialog.getByLabel("What was seen").fill("The notice of the bank of 2 May");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record eligibility"))
                .click();
        assertThat(page.locator("main")).containsText("established by grants-officer.en");
        mustBeAccessible();
        button("Submit").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Submitted");

        open("funding/fund.xhtml?id=" + ids[0]);
        assertThat(page.locator("main")).containsText("Zakat reaches eligible persons only, never overhead");
    }

    @Test
    void anAuditorReadsAGrantAndIsOfferedNoAction() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.AUDITOR);
        open("funding/grant.xhtml?id=" + ids[2]);

        assertThat(page.locator(".trail")).containsText("TP-");
        assertThat(page.locator(".head .acts button, .head .acts a")).hasCount(0);
    }

    @Test
    void anEducationOfficerDoesNotOpenAGrant() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.EDUCATION_OFFICER);
        expectTrouble("403");

        open("funding/grant.xhtml?id=" + ids[2]);

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    private void approve() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))
                .click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
