package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class OrganisationPageIT extends BrowserTest {
    private final String name = uniqueWord();

    @Test
    void aLiaisonOfficerWritesDownAMinistry() {
        signIn(Roles.LIAISON_OFFICER);
        open("directory/organisation.xhtml");

        page.getByLabel("Name in Latin script").fill("Ministry of Health " + name);
        page.getByLabel("Name in Arabic script").fill("وزارة الصحة");
        page.getByLabel("Kind of organisation").selectOption("Ministry");
        page.getByLabel("Website").fill("https://moh.example.iq");
        button("Save").click();

        assertThat(page.locator("h1")).hasText("Ministry of Health " + name);
        assertThat(page.locator(".meta")).containsText("وزارة الصحة");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aWrongWebAddressIsRefusedBesideItsFieldInArabic() {
        signInInArabic(Roles.COORDINATOR);
        open("directory/organisation.xhtml");

        page.getByLabel("الاسم بالحروف العربية").fill("مستشفى البصرة " + name);
        page.getByLabel("نوع المؤسسة").selectOption("مستشفى");
        page.getByLabel("الموقع الإلكتروني").fill("javascript:alert(1)");
        button("حفظ").click();

        assertThat(page.locator("#organisation\\:website-field")).containsText("ليس عنوان موقع إلكتروني");
        assertThat(page.getByLabel("الاسم بالحروف العربية")).hasValue("مستشفى البصرة " + name);
        mustBeAccessible();
    }

    @Test
    void theListIsFilteredByKind() {
        Inside.call(NewHospital.class, name + " Hospital", "مستشفى");
        signIn(Roles.AUDITOR);
        open("directory/organisations.xhtml");
        mustBeAccessible();

        page.getByLabel("Search this list").fill(name);
        assertThat(page.locator("#organisations\\:rows_data > tr")).hasCount(1);
        page.getByLabel("Kind of organisation", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Hospital");
        assertThat(page.locator("#organisations\\:rows_data")).containsText(name + " Hospital");
        page.getByLabel("Kind of organisation", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Ministry");
        assertThat(page.locator("#organisations\\:rows_data")).containsText("No organisation matches.");
    }

    @Test
    void listAndRecordNeedFewStatements() {
        String id = Inside.call(NewHospital.class, name + " Hospital", "مستشفى");
        signIn(Roles.COORDINATOR);

        Assertions.assertThat(Statements.during(() -> open("directory/organisations.xhtml")))
                .isLessThanOrEqualTo(12);
        Assertions.assertThat(Statements.during(() -> open("directory/organisation.xhtml?id=" + id)))
                .isLessThanOrEqualTo(12);
    }
}
