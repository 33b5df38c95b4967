package org.imsa.hec.kernel.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class OutboxPageIT extends BrowserTest {
    private final String recipient = uniqueWord() + "@example.org";

    @Test
    void anAdministratorSendsAgainWhatWasGivenUp() {
        Inside.call(GivenUpMessage.class, recipient);
        signIn(Roles.ADMINISTRATOR);
        open("admin/outbox.xhtml");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(recipient));
        assertThat(row).containsText("550 no such mailbox");
        mustBeAccessible();

        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send again"))
                .click();

        assertThat(row).containsText("Waiting");
    }

    @Test
    void theOutboxCanBeReadInArabicOnAPhoneWithFewStatements() {
        Inside.call(GivenUpMessage.class, recipient);
        onAPhone();
        signInInArabic(Roles.ADMINISTRATOR);

        assertThat(Statements.during(() -> open("admin/outbox.xhtml"))).isLessThanOrEqualTo(12);
        mustBeAccessible();
    }
}
