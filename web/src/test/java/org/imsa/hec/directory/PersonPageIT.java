package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class PersonPageIT extends BrowserTest {
    private final String family = uniqueWord();

    @Test
    void aCoordinatorWritesDownAPersonInBothScripts() {
        signIn(Roles.COORDINATOR);
        open("directory/people.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New person"))
                .click();

        page.getByLabel("Given name in Latin script").fill("Layla");
        page.getByLabel("Family name in Latin script").fill(family);
        page.getByLabel("Given name in Arabic script").fill("ليلى");
        page.getByLabel("Family name in Arabic script").fill("كريم");
        choose("Specialty", "paed", "Paediatric surgery");
        choose("Country", "ira", "Iraq");
        page.getByLabel("Governorate").selectOption("Basra");
        mustBeAccessible();
        button("Save").click();

        assertThat(page.locator("h1")).hasText("Layla " + family);
        assertThat(page.locator("main")).containsText("ليلى كريم");
        assertThat(page.locator("main")).containsText("Basra, Iraq");
        assertThat(page.locator(".timeline")).containsText("Person written down");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aFamilyNameAloneIsRefusedInArabicAndNothingTypedIsLost() {
        signInInArabic(Roles.COORDINATOR);
        open("directory/person.xhtml");

        page.getByLabel("اللقب بالحروف العربية").fill("الربيعي");
        page.getByLabel("ملاحظات").fill("طبيبة أطفال");
        button("حفظ").click();

        assertThat(page.locator("#person\\:latinGiven-field")).containsText("يجب ذكر الاسم الأول");
        assertThat(page.getByLabel("اللقب بالحروف العربية")).hasValue("الربيعي");
        assertThat(page.getByLabel("ملاحظات")).hasValue("طبيبة أطفال");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aChangeIsSavedAndToldInTheTimeline() {
        String id = Inside.call(NewPerson.class, "Layla", family, "ليلى", "كريم");
        signIn(Roles.LIAISON_OFFICER);
        open("directory/person.xhtml?id=" + id);

        button("Edit").click();
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(family + "@example.org");
        page.getByLabel("Sex").selectOption("Female");
        button("Save").click();

        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(family + "@example.org")))
                .isVisible();
        page.locator(".timeline summary").first().click();
        assertThat(page.locator(".timeline ins").getByText("Female")).isVisible();
    }

    @Test
    void aPersonIsWrittenDownByKeyboardAlone() {
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml");
        page.getByLabel("Given name in Latin script").focus();

        page.keyboard().type("Omar");
        for (int field = 0; field < 3; field++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type(family);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Omar " + family);
    }

    @Test
    void theListIsSearchedInEitherScriptAndFiltered() {
        String id = Inside.call(NewPerson.class, "Abd al-Rahman", family, "عبد الرحمن", "الجبوري");
        Inside.call(NewPerson.class, "Omar", family, "عمر", "الجبوري");
        signInInArabic(Roles.ASSOCIATE);
        open("directory/people.xhtml");
        mustBeAccessible();

        page.getByLabel("بحث في هذه القائمة").fill("عبدالرحمن " + family);

        Locator rows = page.locator("#people\\:rows_data > tr");
        assertThat(rows).hasCount(1);
        assertThat(rows.getByRole(AriaRole.LINK)).hasAttribute("href", "/hec/directory/person.xhtml?id=" + id);
        assertThat(rows).containsText("عبد الرحمن الجبوري");
        page.getByLabel("المحافظة", new Page.GetByLabelOptions().setExact(true)).selectOption("البصرة");
        assertThat(page.locator("#people\\:rows_data")).containsText("لا أحد يطابق البحث");
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void anAuditorReadsButFindsNoButtonToWrite() {
        String id = Inside.call(NewPerson.class, "Layla", family, "ليلى", "كريم");
        signIn(Roles.AUDITOR);

        open("directory/people.xhtml");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New person")))
                .hasCount(0);
        open("directory/person.xhtml?id=" + id);
        assertThat(page.locator("h1")).hasText("Layla " + family);
        assertThat(button("Edit")).hasCount(0);
        open("directory/person.xhtml");
        assertThat(page.locator("main")).containsText("You are not allowed to do this.");
    }

    @Test
    void aTreasurerSeesTheGiftsOfADonorAndNothingOfThePatient() {
        String id = Inside.call(DonorAndPatient.class, family);
        signIn(Roles.TREASURER);

        open("directory/person.xhtml?id=" + id);
        assertThat(page.locator(".roles dt")).hasText(new String[] {"Donor"});
        Assertions.assertThat(page.content()).doesNotContain(TestPatients.ROLE, "test-case");
        open("directory/people.xhtml");
        Assertions.assertThat(page.content()).doesNotContain(TestPatients.ROLE);
    }

    @Test
    void theListIsFilteredBySpecialtyLanguageAndRole() {
        Inside.call(NewDoctor.class, family);
        Inside.call(NewPerson.class, "Omar", family, "عمر", "كريم");
        signIn(Roles.TREASURER);
        open("directory/people.xhtml");
        page.getByLabel("Search this list").fill(family);
        Locator rows = page.locator("#people\\:rows_data > tr");
        assertThat(rows).hasCount(2);

        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("Donor");
        assertThat(rows).hasCount(1);
        page.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).selectOption("English");
        page.locator("#people\\:specialty_input").pressSequentially("internal");
        page.locator(".ui-autocomplete-panel:visible")
                .getByText("Internal medicine", exactly())
                .click();
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("Cardiology");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
        page.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).selectOption("Turkish");
        assertThat(rows.first()).containsText("Nobody matches");
    }

    @Test
    void listAndRecordNeedFewStatementsHoweverMuchIsKnown() {
        String id = Inside.call(NewDoctor.class, family);
        signIn(Roles.COORDINATOR);

        Assertions.assertThat(Statements.during(() -> open("directory/people.xhtml")))
                .isLessThanOrEqualTo(12);
        Assertions.assertThat(Statements.during(() -> open("directory/person.xhtml?id=" + id)))
                .isLessThanOrEqualTo(12);
    }

    private void choose(String field, String typed, String found) {
        page.getByLabel(field).evaluate("input => input.scrollIntoView()"); // its list closes when the page is scrolled
        page.getByLabel(field).pressSequentially(typed);
        page.locator(".ui-autocomplete-panel:visible")
                .getByText(found, exactly())
                .click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
