package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** The offices of an organisation on its page, and the list of specialties. */
class OfficePageIT extends BrowserTest {
    private final String word = uniqueWord();

    @Test
    void anOfficeIsHeldByOneAfterTheOtherAndNotByTwoAtOnce() {
        String ministry = Inside.call(NewHospital.class, "Ministry " + word, "وزارة");
        Inside.call(NewPerson.class, "Layla", word, "ليلى", "كريم");
        Inside.call(NewPerson.class, "Omar", word, "عمر", "كريم");
        signIn(Roles.LIAISON_OFFICER);
        open("directory/organisation.xhtml?id=" + ministry);

        button("New office").click();
        page.getByLabel("Title of the office in Latin script").fill("Director");
        mustBeAccessible();
        save();
        appoint("Layla", "2024-01-01");
        assertThat(office()).containsText("Layla " + word);

        appoint("Omar", "2025-01-01");
        assertThat(page.locator(".ui-dialog:visible")).containsText("Somebody else holds the office “Director” then");
        page.keyboard().press("Escape");

        button("Days of Layla " + word).click();
        page.locator(".ui-dialog:visible").getByLabel("Until").fill("2024-12-31");
        save();
        appoint("Omar", "2025-01-01");
        assertThat(office().locator("li")).hasCount(2);
        assertThat(office().locator("li.present")).containsText("Omar " + word);
        assertThat(office().locator("li.past")).containsText("Layla " + word);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
        Assertions.assertThat(Statements.during(() -> open("directory/organisation.xhtml?id=" + ministry)))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void anAdministratorAddsASpecialtyAndTheListIsInArabicToo() {
        signInInArabic(Roles.ADMINISTRATOR);
        open("directory/specialties.xhtml");

        button("اختصاص جديد").click();
        assertThat(page.locator("#specialtyForm\\:code"))
                .isFocused(); // the form is drawn before the dialog has its focus
        page.locator("#specialtyForm\\:code").fill("T" + word);
        page.locator("#specialtyForm\\:latin").fill("Medicine of " + word);
        page.locator("#specialtyForm\\:arabic").fill("طب الجبال");
        button("حفظ").click();
        assertThat(page.locator(".telling.info")).isVisible();

        button("أضفناها").click();
        page.getByLabel("بحث في هذه القائمة").fill(word);
        assertThat(page.locator("#specialties\\:rows_data > tr")).hasCount(1);
        assertThat(page.locator("#specialties\\:rows_data")).containsText("طب الجبال");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    private void appoint(String given, String first) {
        button("Add a holder: Director").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Holder of the office").pressSequentially(given + " " + word);
        page.locator(".ui-autocomplete-panel:visible")
                .getByText(given + " " + word)
                .click();
        dialog.getByLabel("From").fill(first);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private void save() {
        page.locator(".ui-dialog:visible")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".ui-dialog:visible")).hasCount(0);
    }

    private Locator office() {
        return page.locator("section.office");
    }
}
