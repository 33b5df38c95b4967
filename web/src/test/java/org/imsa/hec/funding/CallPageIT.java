package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class CallPageIT extends BrowserTest {
    private final String word = "W" + ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void aCallIsWrittenMendedAndOpened() {
        String fund = Inside.call(SubmittedGrant.class).split(" ")[0];
        signIn(Roles.GRANTS_OFFICER);
        open("funding/call.xhtml");
        page.getByLabel("Title in Latin script").fill("Exam fees " + word);
        page.getByLabel("Purpose").selectOption("Exam fees");
        page.locator("#call\\:fund").selectOption(fund);
        page.getByLabel("Budget").fill("1000");
        page.getByLabel("Largest single grant").fill("1200");
        page.getByLabel("First day").fill(FundingFixture.TODAY.minusDays(1).toString());
        page.getByLabel("Last day").fill(FundingFixture.TODAY.plusDays(20).toString());
        button("Save draft").click();
        assertThat(page.locator("main")).containsText("$1,200.00, is more than the whole budget, $1,000.00");
        assertThat(page.getByLabel("Title in Latin script")).hasValue("Exam fees " + word);
        page.getByLabel("Largest single grant").fill("200");
        button("Save draft").click();
        assertThat(page.locator("h1")).hasText("Exam fees " + word);
        assertThat(page.locator("main")).containsText("23:59 (Asia/Baghdad)");

        button("Open the call").click();
        confirm();
        assertThat(page.locator("#told")).containsText("Write first who may apply");
        button("Edit").click();
        page.getByLabel("Who may apply, in Arabic").fill("الأطباء المقيمون");
        button("Save draft").click();
        button("Open the call").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Open");
        mustBeAccessible();
    }

    @Test
    void anApplicationAboveTheLimitIsRefusedWithBothFiguresAndNothingIsLost() {
        String call = Inside.call(OpenCall.class, word).split(" ")[0];
        signIn(Roles.GRANTS_OFFICER);
        open("funding/call.xhtml?id=" + call);
        link("New application").click();
        assertThat(page.locator("main")).containsText("at most $400.00");
        page.getByLabel("Title in Latin script").fill("Ultrasound course");
        button("Save draft").click();
        assertThat(page.locator("aside")).containsText("the applicant");

        button("Submit").click();
        confirm();
        assertThat(page.locator("#told"))
                .containsText("the applicant, the amount, the first and the last day, the description");
        button("Edit").click();
        page.locator("[id='changing:applicant_input']").pressSequentially("Zaynab");
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        page.getByLabel("Amount").fill("450");
        page.getByLabel("First day").fill(FundingFixture.TODAY.plusDays(40).toString());
        page.getByLabel("Last day").fill(FundingFixture.TODAY.plusDays(50).toString());
        page.getByLabel("Description").fill("Ten days at the bedside.");
        button("Save").click();
        button("Submit").click();
        confirm();
        assertThat(page.locator("#told"))
                .containsText("$450.00 is asked, but a single grant of this call is at most $400.00");
        assertThat(page.locator("main")).containsText("Ten days at the bedside.");

        button("Edit").click();
        page.getByLabel("Amount").fill("400");
        button("Save").click();
        button("Submit").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Submitted");
        mustBeAccessible();
    }
}
