package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class ReviewPageIT extends BrowserTest {
    private final int unique = ThreadLocalRandom.current().nextInt(1_000_000);

    @Test
    void anApplicationIsReviewedBlindlyAndAConflictedReviewerIsRefused() {
        String free = "free" + unique;
        String near = "near" + unique;
        signInAs(near, "en", Roles.COMMITTEE_MEMBER);
        signInAs(free, "en", Roles.MEDICAL_REVIEWER);
        String[] ids = Inside.call(AskedReviewer.class, free, near).split(" ");

        open("funding/reviews.xhtml");
        page.locator("#reviews td a").first().click();
        assertThat(page.locator("main")).not().containsText("What it is for.");
        button("I have no conflict of interest").click();
        assertThat(page.locator("main")).containsText("What it is for.");
        assertThat(page.locator("main")).not().containsText("Zaynab");
        mustBeAccessible();
        page.getByLabel("Need (60 %)").selectOption("5");
        page.getByLabel("Plan (40 %)").selectOption("3");
        button("Save").click();
        assertThat(page.locator("#told")).containsText("Saved");
        button("Hand in").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Handed in");
        assertThat(page.locator("main")).containsText("84");

        signInAs(near, "en", Roles.COMMITTEE_MEMBER);
        open("funding/review.xhtml?id=" + ids[2]);
        assertThat(page.locator("main")).containsText("You have a conflict of interest");
        assertThat(page.locator("main")).not().containsText("What it is for.");
        open("funding/grant.xhtml?id=" + ids[0]);
        assertThat(page.locator("main")).containsText("you see it without its names");
        assertThat(page.locator("body")).not().containsText("Zaynab");

        signIn(Roles.GRANTS_OFFICER);
        open("funding/ranking.xhtml?id=" + ids[3]);
        assertThat(page.locator("#ranking")).containsText("84");
        mustBeAccessible();
        open("funding/grant.xhtml?id=" + ids[0]);
        assertThat(page.locator("#reviewers")).containsText("84");
        mustBeAccessible();
    }

    @Test
    void aRelativeOfTheApplicantIsNotAskedToReview() {
        String free = "first" + unique;
        String near = "kin" + unique;
        signInAs(near, "en", Roles.COMMITTEE_MEMBER);
        signInAs(free, "en", Roles.MEDICAL_REVIEWER);
        String[] ids = Inside.call(AskedReviewer.class, free, near).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[0]);

        page.locator("#reviewers li", new Page.LocatorOptions().setHasText(near))
                .getByText("Remove")
                .click();
        assertThat(page.locator("#reviewers li")).hasCount(1);
        page.getByText("Ask a reviewer").first().click();
        page.locator("[id='askReviewer:reviewer_input']").pressSequentially(near);
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        button("Ask a reviewer").click();

        assertThat(page.locator("#askReviewer")).containsText("This reviewer has a conflict of interest: ");
        assertThat(page.locator("#reviewers li")).hasCount(1);
    }
}
