package org.imsa.hec.education;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.imsa.hec.directory.NewHospital;
import org.imsa.hec.directory.NewPerson;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class TrainingPageIT extends BrowserTest {
    private final String unique = uniqueWord();

    @Test
    void anEducationOfficerLeadsATrainingPlaceFromTheOfferToTheReturn() {
        Inside.call(NewHospital.class, "Cleveland " + unique, "مستشفى كليفلاند");
        Inside.call(NewPerson.class, "Zaynab", unique, "زينب", "الربيعي");
        signIn(Roles.EDUCATION_OFFICER);
        open("education/trainings.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New training place"))
                .click();

        page.getByLabel("Title in Latin script").fill("Cardiac course " + unique);
        page.getByLabel("Format").selectOption("Short course");
        choose("Trainee", "zaynab " + unique, "Zaynab " + unique);
        choose("Host institution", "cleveland " + unique, "Cleveland " + unique);
        page.getByLabel("First day").fill("2026-01-11");
        page.getByLabel("Last day").fill("2026-04-02");
        mustBeAccessible();
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Cardiac course " + unique);

        button("Accept").click();
        assertThat(page.locator(".meta .chip")).hasText("Accepted");
        assertThat(button("Begin training")).hasCount(0);
        button("Record visa").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Visa issued on").fill("2026-01-05");
        confirm("Record visa");
        assertThat(page.locator(".meta .chip")).hasText("Visa issued");
        button("Begin training").click();
        assertThat(page.locator(".meta .chip")).hasText("In training");
        button("Complete").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Outcome").fill("Runs the cardiac list in Basra.");
        confirm("Complete");

        assertThat(page.locator(".meta .chip")).hasText("Completed");
        assertThat(page.locator("main")).containsText("Runs the cardiac list in Basra.");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aPlaceThatIsNotSettledIsNotAcceptedAndSaysWhyInArabic() {
        String id = Inside.call(OfferedPlace.class, "Course " + unique, "دورة في جراحة القلب");
        signInInArabic(Roles.EDUCATION_OFFICER);
        open("education/training.xhtml?id=" + id);

        button("قبول الفرصة").click();

        assertThat(page.locator("#told")).containsText("يجب تحديد المتدرب والمؤسسة المضيفة");
        assertThat(page.locator(".meta .chip")).hasText("معروضة");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void theListIsSearchedAndFiltered() {
        Inside.call(OfferedPlace.class, "Course " + unique, "دورة");
        signIn(Roles.COMMITTEE_MEMBER);
        open("education/trainings.xhtml");
        mustBeAccessible();

        page.getByLabel("Search this list").fill(unique);
        assertThat(page.locator("#trainings\\:rows_data > tr")).hasCount(1);
        page.getByLabel("Format", new Page.GetByLabelOptions().setExact(true)).selectOption("Specialty training");
        assertThat(page.locator("#trainings\\:rows_data")).containsText("No training place matches.");
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void listAndRecordNeedFewStatements() {
        String host = Inside.call(NewHospital.class, "Host " + unique, "مستشفى");
        String trainee = Inside.call(NewPerson.class, "Zaynab", unique, "زينب", "الربيعي");
        String id = Inside.call(OfferedPlace.class, "Course " + unique, "دورة", trainee, host);
        signIn(Roles.COORDINATOR);

        Assertions.assertThat(Statements.during(() -> open("education/trainings.xhtml")))
                .isLessThanOrEqualTo(12);
        Assertions.assertThat(Statements.during(() -> open("education/training.xhtml?id=" + id)))
                .isLessThanOrEqualTo(12);
    }

    private void choose(String field, String typed, String found) {
        page.getByLabel(field).pressSequentially(typed);
        page.locator(".ui-autocomplete-panel:visible").getByText(found).click();
    }

    private void confirm(String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
