package org.imsa.hec.directory.ballot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class BallotPageIT extends BrowserTest {
    private final String unique = uniqueWord().substring(0, 12);
    private final String voter = "v" + unique;
    private final String other = "w" + unique;

    @Test
    void aCoordinatorPreparesAndOpensABallot() {
        signInAs(voter, "en", Roles.ASSOCIATE);
        signIn(Roles.COORDINATOR);
        open("directory/ballots.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New ballot"))
                .click();
        page.getByLabel("Question in Latin script").fill("Send a mission to Basra " + unique + "?");
        page.getByLabel("Text in English").fill("A mission of ten in October.");
        page.getByLabel("Last day")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(5).toString());
        mustBeAccessible();
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Send a mission to Basra " + unique + "?");
        assertThat(page.locator(".meta .chip").first()).hasText("Draft");

        confirm("Open ballot");
        assertThat(page.locator("#told")).containsText("Say first who may vote.");
        page.getByText("Add voter").first().click();
        page.locator("#addVoter input[role=combobox], #addVoter input[type=text]")
                .first()
                .pressSequentially(voter);
        page.locator(".ui-autocomplete-panel:visible")
                .getByText("Tester " + voter)
                .click();
        page.locator("#addVoter button").last().click();
        assertThat(page.locator("#voters")).containsText("Tester " + voter);
        confirm("Open ballot");

        assertThat(page.locator(".meta .chip").first()).hasText("Open");
        assertThat(page.locator(".hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(page.locator(".timeline")).containsText("Ballot opened");
        assertThat(button("Edit")).hasCount(0);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aVoterIsCalledDeclaresSeesTheTextAndVotes() {
        signInAs(other, "en", Roles.ASSOCIATE);
        signInAs(voter, "en", Roles.ASSOCIATE);
        String id = Inside.call(OpenedBallot.class, "open", "Pay " + unique + "?", voter, other);
        open("home.xhtml");
        assertThat(page.locator("#todos\\:rows_data")).containsText("Pay " + unique + "?");

        open("directory/ballots.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pay " + unique + "?"))
                .click();
        assertThat(page.locator("main")).containsText("Declare before you look");
        assertThat(page.locator("main")).not().containsText(BallotFixture.TEXT);
        assertThat(page.locator(".timeline")).hasCount(0);
        mustBeAccessible();
        button("I have no conflict of interest").click();
        assertThat(page.locator("main")).containsText(BallotFixture.TEXT);
        page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Reason").fill("The child cannot wait.");
        mustBeAccessible();
        button("Vote").click();
        assertThat(page.locator("#told")).containsText("Your vote is counted.");
        assertThat(page.locator("#voters")).containsText("The child cannot wait.");
        page.getByLabel("Against", new Page.GetByLabelOptions().setExact(true)).check();
        button("Change vote").click();
        assertThat(page.locator("#voters")).containsText("Against");
        Assertions.assertThat(Statements.during(() -> open("directory/ballot.xhtml?id=" + id)))
                .isLessThanOrEqualTo(12);
        open("home.xhtml");
        assertThat(page.locator("#todos\\:rows_data")).not().containsText("Pay " + unique + "?");
    }

    @Test
    void whoHasAConflictDeclaresItAndNeverSeesTheText() {
        signInAs(voter, "en", Roles.COMMITTEE_MEMBER);
        String id = Inside.call(OpenedBallot.class, "open", "Pay " + unique + "?", voter);
        open("directory/ballot.xhtml?id=" + id);

        page.getByText("I have a conflict of interest").click();
        button("Declare the conflict").click();
        assertThat(page.locator("#declareConflict")).containsText("missing");
        page.getByLabel("Kind of conflict").selectOption("Relative");
        page.locator("#declareConflict textarea").fill("She is my cousin.");
        button("Declare the conflict").click();

        assertThat(page.locator("main")).containsText("You are recused");
        assertThat(page.locator("main")).not().containsText(BallotFixture.TEXT);
        assertThat(page.locator("#voting")).hasCount(0);
        page.reload();
        assertThat(page.locator("main")).not().containsText(BallotFixture.TEXT);
        mustBeAccessible();
    }

    @Test
    void whoIsNotEntitledDoesNotSeeABallot() {
        signInAs(other, "en", Roles.ASSOCIATE);
        signInAs(voter, "en", Roles.ASSOCIATE);
        String id = Inside.call(OpenedBallot.class, "open", "Pay " + unique + "?", other);

        expectTrouble("404");
        open("directory/ballot.xhtml?id=" + id);
        assertThat(page.locator("body")).not().containsText("Pay " + unique);
        open("directory/ballots.xhtml");
        page.getByLabel("Search this list").fill(unique);
        assertThat(page.locator("#ballots\\:rows_data")).containsText("No ballot matches.");
    }

    @Test
    void aSecretBallotIsVotedInArabicAndItsResultIsShown() {
        signInAs(voter, "ar", Roles.COMMITTEE_MEMBER);
        String id = Inside.call(OpenedBallot.class, "secret", "Pay " + unique + "?", voter);
        open("directory/ballot.xhtml?id=" + id);
        mustBeAccessible();
        button("ليس لدي تضارب مصالح").click();
        assertThat(page.locator("main")).containsText("اثنا عشر ألف دولار للعملية.");
        page.getByLabel("مع", new Page.GetByLabelOptions().setExact(true)).check();
        button("التصويت").click();

        assertThat(page.locator(".meta")).containsText("تمت الموافقة");
        assertThat(page.locator("main")).containsText("شارك: 1");
        mustBeAccessible();
        button("كتابة المحضر").click();
        assertThat(page.locator(".documents a[href*='/document']")).hasCount(2);
        onAPhone();
        mustBeAccessible();
        Assertions.assertThat(Statements.during(() -> open("directory/ballot.xhtml?id=" + id)))
                .isLessThanOrEqualTo(12);
        Assertions.assertThat(Statements.during(() -> open("directory/ballots.xhtml")))
                .isLessThanOrEqualTo(12);
        mustBeAccessible();
    }

    @Test
    void aConflictFoundAfterASecretVoteIsToldAndTheResultIsDeclaredVoid() {
        signInAs(other, "en", Roles.ASSOCIATE);
        signInAs(voter, "en", Roles.ASSOCIATE);
        String path =
                "directory/ballot.xhtml?id=" + Inside.call(OpenedBallot.class, "secret", "Pay " + unique + "?", voter);
        open(path);
        button("I have no conflict of interest").click();
        page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).check();
        button("Vote").click();
        assertThat(page.locator(".meta")).containsText("Adopted");

        button("I have a conflict of interest").click();
        dialog().getByLabel("Kind of conflict").selectOption("Relative");
        dialog().getByLabel("Reason").fill("She is my cousin.");
        mustBeAccessible();
        dialogButton("Declare the conflict").click();
        assertThat(page.locator("main")).containsText("You are recused");
        assertThat(page.locator("main")).not().containsText(BallotFixture.TEXT);
        assertThat(page.locator(".notice.warn")).containsText("A secret vote cannot be taken out of the count");

        signIn(Roles.COORDINATOR);
        open(path);
        assertThat(page.locator(".notice.warn")).containsText("the result could be another");
        assertThat(page.locator("#voters")).containsText("Conflict found after the vote");
        mustBeAccessible();
        button("Declare void").click();
        dialogButton("Declare void").click();
        assertThat(dialog()).containsText("missing");
        dialog().getByLabel("Reason").fill("The only voter was a relative.");
        dialogButton("Declare void").click();

        assertThat(page.locator(".meta .chip").first()).hasText("Void");
        assertThat(page.locator("main")).containsText("The only voter was a relative.");
        assertThat(page.locator(".timeline")).containsText("Result declared void");
        onAPhone();
        mustBeAccessible();
    }

    private Locator dialog() {
        return page.locator(".ui-dialog:visible");
    }

    private Locator dialogButton(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void confirm(String action) {
        button(action).click();
        page.locator(".ui-confirmdialog-yes:visible").click();
    }
}
