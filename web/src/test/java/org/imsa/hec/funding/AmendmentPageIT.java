package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class AmendmentPageIT extends BrowserTest {

    @Test
    void aGrantIsAmendedOnceASecondPersonApproves() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        signIn(Roles.GRANTS_OFFICER);
        open("funding/grant.xhtml?id=" + ids[2]);
        link("Amend").click();
        page.getByLabel("Reason").fill("Lodging is dearer");
        button("Request amendment").click();
        assertThat(page.locator("#asking, #told").first()).containsText("Nothing would change");
        page.getByLabel("Amount").fill("8600");
        button("Request amendment").click();
        assertThat(page.locator("aside")).containsText("Somebody else must decide");
        assertThat(button("Approve")).hasCount(0);
        String amendment = page.url();

        signIn(Roles.TREASURER);
        open(amendment);
        button("Approve").click();
        confirm();
        assertThat(page.locator(".meta .chip")).hasText("Made");
        mustBeAccessible();
        open("funding/grant.xhtml?id=" + ids[2]);
        assertThat(page.locator("main dl").first()).containsText("$8,600.00");
        assertThat(page.locator(".timeline")).containsText("Amendment approved, grant changed");
        link("Disbursement schedule and amendments").click();
        assertThat(page.locator("main")).containsText("Amendment AM-");
    }
}
