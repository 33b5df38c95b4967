package org.imsa.hec.directory.ballot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.imsa.hec.directory.ListedFixture;
import org.imsa.hec.directory.ListedPayee;
import org.imsa.hec.directory.NewHospital;
import org.imsa.hec.directory.NewPerson;
import org.imsa.hec.humanitarian.PlannedMission;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** What is decided about a record stands on its page. */
class BallotsCardIT extends BrowserTest {
    private final String unique = uniqueWord().substring(0, 12);

    @Test
    void aBallotIsCalledFromThePageOfAMissionAndStandsThere() {
        String host = Inside.call(NewHospital.class, "Hospital " + unique, "مستشفى");
        String lead = Inside.call(NewPerson.class, "Layla", "Karim" + unique, "ليلى", "كريم");
        String mission = "humanitarian/mission.xhtml?id="
                + Inside.call(PlannedMission.class, "Mission " + unique, "بعثة", host, lead);
        signIn(Roles.COMMITTEE_MEMBER);
        open(mission);
        assertThat(card()).containsText("Nothing has been put to a ballot yet.");
        mustBeAccessible();

        link("New ballot about this record").click();
        assertThat(page.locator("#ballot")).containsText("Mission " + unique);
        page.getByLabel("Question in Latin script").fill("Send it in April, " + unique + "?");
        page.getByLabel("Last day")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(5).toString());
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Send it in April, " + unique + "?");
        assertThat(page.locator("#parties")).containsText("Hospital " + unique);
        assertThat(page.locator("#parties")).containsText("Layla Karim" + unique);

        open(mission);
        assertThat(card()).containsText("Send it in April, " + unique + "?");
        assertThat(card()).containsText("Draft");
        Assertions.assertThat(Statements.during(() -> open(mission))).isLessThanOrEqualTo(12);
        onAPhone();
        mustBeAccessible();

        signIn(Roles.SUPPLY_OFFICER);
        open(mission);
        assertThat(card()).hasCount(0);
    }

    @Test
    void aGrantShowsItsBallotsAndItsProjectWithFewStatements() {
        String name = ListedFixture.name();
        String grant = "funding/grant.xhtml?id="
                + Inside.call(ListedPayee.class, name, name).split(" ")[1];
        signIn(Roles.COORDINATOR);
        open(grant);

        assertThat(card()).isVisible();
        assertThat(link("Open a project for this record")).isVisible();
        Assertions.assertThat(Statements.during(() -> open(grant))).isLessThanOrEqualTo(12);
        mustBeAccessible();
    }

    private Locator card() {
        return page.locator("section.card").filter(new Locator.FilterOptions().setHasText("Ballots about this record"));
    }
}
