package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.humanitarian.PlannedMission;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.junit.jupiter.api.Test;

class TeamCardIT extends BrowserTest {
    private final String unique = uniqueWord();

    @Test
    void aMissionLeadTakesSomebodyOnTheTeamAndTheyHandOver() {
        Inside.call(NewPerson.class, "Layla", unique, "ليلى", "كريم");
        Inside.call(NewPerson.class, "Omar", unique, "عمر", "حداد");
        String id = Inside.call(PlannedMission.class, "Mission " + unique, "بعثة");
        signIn(Roles.MISSION_LEAD);
        open("humanitarian/mission.xhtml?id=" + id);

        page.getByText("Add to the team").first().click();
        choose(page.locator("#joining"), "Member", "layla " + unique, "Layla " + unique);
        button(page.locator("#joining"), "Add to the team").click();
        assertThat(page.locator("#joining")).containsText("Give the name in at least one script.");
        page.getByLabel("Role on the team in Latin script").fill("Anaesthesia");
        page.getByLabel("Role on the team in Arabic script").fill("تخدير");
        button(page.locator("#joining"), "Add to the team").click();
        assertThat(page.locator("#team")).containsText("Anaesthesia");
        mustBeAccessible();

        button(page.locator("#team"), "Hand over").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        choose(dialog, "Successor", "omar " + unique, "Omar " + unique);
        dialog.getByLabel("What the successor should know").fill("The gas is ordered.");
        button(dialog, "Hand over").click();

        assertThat(page.locator("#told")).containsText("Handed over.");
        assertThat(page.locator("#team")).containsText("Omar " + unique);
        assertThat(page.locator("#team")).containsText("The gas is ordered.");
        assertThat(page.locator(".timeline")).containsText("Work handed over");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void anAuditorSeesATeamAndChangesNothing() {
        String id = Inside.call(PlannedMission.class, "Mission " + unique, "بعثة");
        signIn(Roles.AUDITOR);
        open("humanitarian/mission.xhtml?id=" + id);

        assertThat(page.locator("main")).containsText("Nobody is on the team of this record yet.");
        assertThat(page.locator("#joining")).hasCount(0);
    }

    @Test
    void aRelationIsWrittenOnceAndSeenFromBothSides() {
        String layla = Inside.call(NewPerson.class, "Layla", unique, "ليلى", "كريم");
        String omar = Inside.call(NewPerson.class, "Omar", unique, "عمر", "حداد");
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml?id=" + layla);

        page.getByText("Record a relation").first().click();
        choose(page.locator("#relating"), "Other person", "omar " + unique, "Omar " + unique);
        page.getByLabel("What they are to each other").selectOption("Mentor of");
        button(page.locator("#relating"), "Record a relation").click();

        assertThat(page.locator("#relations")).containsText("Omar " + unique);
        assertThat(page.locator("#relations")).containsText("Mentee");
        mustBeAccessible();
        open("directory/person.xhtml?id=" + omar);
        assertThat(page.locator("#relations")).containsText("Layla " + unique);
        assertThat(page.locator("#relations .chip")).hasText("Mentor");
        button(page.locator("#relations"), "End today").click();
        assertThat(button(page.locator("#relations"), "End today")).hasCount(0);
    }

    @Test
    void anAdministratorLinksAnAccountToAPerson() {
        Inside.call(NewPerson.class, "Layla", unique, "ليلى", "كريم");
        signInAs("l" + unique.substring(0, 10), "en", Roles.ASSOCIATE);
        signIn(Roles.ADMINISTRATOR);
        open("admin/accounts.xhtml");
        page.getByLabel("Search this list").fill("l" + unique.substring(0, 10));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tester l" + unique.substring(0, 10)))
                .first()
                .click();

        choose(page.locator("#linking"), "Person", "layla " + unique, "Layla " + unique);
        button(page.locator("#linking"), "Link to this person").click();

        assertThat(page.locator("#told")).containsText("Saved");
        assertThat(page.locator(".timeline")).containsText("Account linked to a person");
        mustBeAccessible();
    }

    private void choose(Locator within, String field, String typed, String found) {
        within.getByLabel(field).first().pressSequentially(typed);
        page.locator(".ui-autocomplete-panel:visible").getByText(found).click();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
