package org.imsa.hec.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class GiftInKindPageIT extends BrowserTest {

    @Test
    void goodsAreRecordedOnceTheyAreCountedAndValuedForTheBooksAlone() {
        String donor = Inside.call(GivenGoods.class, PartyFixture.uniqueWord()).split(" ")[1];
        signIn(Roles.TREASURER);
        open("funding/giftInKind.xhtml?donor=" + donor);
        page.getByLabel("Received on").fill(FundingFixture.TODAY.toString());
        page.getByLabel("Quantity").fill("0");
        page.getByLabel("Unit").fill("vials");
        page.getByLabel("Description").fill("Ketamine 50 mg/ml, 10 ml");
        button("Record gift").click();
        assertThat(page.locator("#recording")).containsText("The quantity 0 is not possible");
        assertThat(page.getByLabel("Unit")).hasValue("vials");

        page.getByLabel("Quantity").fill("1,200");
        button("Record gift").click();
        assertThat(page.locator("h1")).containsText("Ketamine 50 mg/ml, 10 ml, from Crescent Medical");
        assertThat(page.locator("main")).containsText("1,200 vials");

        button("Value for the books").click();
        page.getByLabel("Amount").fill("3400");
        page.getByLabel("How it was found").fill("Price list of a wholesaler");
        button("Save").click();
        assertThat(page.locator("main")).containsText("$3,400.00");
        assertThat(page.locator("main")).containsText("never stands on a receipt");
        mustBeAccessible();
    }
}
