package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class MatchingPageIT extends BrowserTest {
    private final String word = PartyFixture.uniqueWord();

    @Test
    void aMatchingGiftIsFoundOnTheGiftItMatchesAndRefusedWithAReason() {
        String[] ids = Inside.call(ExpectedMatch.class, word).split(" ");
        signIn(Roles.TREASURER);
        open("funding/gift.xhtml?id=" + ids[1]);
        link("Lakeside Clinic " + word).click();
        assertThat(page.locator("h1")).containsText("$250.00 expected of Lakeside Clinic " + word);
        button("It came").click();
        assertThat(page.locator("body")).containsText("No gift of the employer is left to tie it to");
        page.keyboard().press("Escape");

        button("It is refused").click();
        page.locator("#refuse").getByText("It is refused").click();
        assertThat(page.locator("#refuse .ui-message-error")).isVisible();
        assertThat(page.locator(".meta .chip")).hasText("Expected");
        page.locator("#refuse").getByLabel("Reason of the refusal").fill("Only gifts to hospitals");
        page.locator("#refuse").getByText("It is refused").click();

        assertThat(page.locator(".meta .chip")).hasText("Refused");
        assertThat(page.locator(".timeline")).containsText("Matching gift refused");
        mustBeAccessible();
    }
}
