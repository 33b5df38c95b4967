package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.imsa.hec.directory.NewDoctor;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

/** Lists on paper: A4 on its side has 273 mm between its margins. */
class PrintIT extends BrowserTest {
    private static final int WIDTH_PIXELS = 273 * 96 * 10 / 254;
    private static final String[] LISTS = {
        "directory/people.xhtml", "directory/organisations.xhtml", "funding/gifts.xhtml", "funding/grants.xhtml"
    };

    @Test
    void everyColumnOfAListIsOnThePaperInBothLanguages() {
        Inside.call(NewDoctor.class, PartyFixture.uniqueWord());
        for (String language : new String[] {"en", "ar"}) {
            signInAs("printer." + language, language, Roles.COORDINATOR, Roles.TREASURER);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(WIDTH_PIXELS, 700);
            for (String list : LISTS) {
                open(list);
                assertThat(
                                page.evaluate(
                                        """
                                [...document.querySelectorAll('table.rows thead th')]
                                    .map(column => column.getBoundingClientRect())
                                    .every(column => column.left >= 0 && column.right <= innerWidth)
                                """))
                        .as("all columns of " + list + " in " + language)
                        .isEqualTo(true);
                assertThat(page.locator(".filters").isVisible()).isFalse();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void aListIsPrintedOnItsSideAndARecordUpright() {
        String doctor = Inside.call(NewDoctor.class, PartyFixture.uniqueWord());
        signIn(Roles.COORDINATOR);

        open("directory/people.xhtml");
        assertThat(page.evaluate("getComputedStyle(document.body).page")).isEqualTo("auto");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.body).page")).isEqualTo("wide");
        open("directory/person.xhtml?id=" + doctor);
        assertThat(page.evaluate("getComputedStyle(document.body).page")).isEqualTo("auto");
    }
}
