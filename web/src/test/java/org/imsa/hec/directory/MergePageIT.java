package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

class MergePageIT extends BrowserTest {
    private static final int MOST_STATEMENTS = 12;

    private final String family = uniqueWord();

    @Test
    void aPersonIsWrittenInArabicAndFoundInLatin() {
        signInInArabic(Roles.COORDINATOR);
        open("directory/person.xhtml");
        page.getByLabel("الاسم بالحروف العربية").fill("إستبرق");
        page.getByLabel("اسم الأب بالحروف العربية").fill("شعلان");
        page.getByLabel("اللقب بالحروف العربية").fill("الزاملي");
        button("حفظ").click();
        assertThat(page.locator("h1")).hasText("إستبرق شعلان الزاملي");

        page.locator("#search").fill("Istabrak Shalan");
        assertThat(page.locator("#found")).containsText("إستبرق شعلان الزاملي");

        open("search.xhtml?q=Istabraq+Al-Zamili");
        assertThat(page.locator("main")).containsText("إستبرق شعلان الزاملي");
        open("directory/people.xhtml");
        page.getByLabel("بحث في هذه القائمة").fill("Istabraq Alzamily");
        assertThat(page.locator("#people\\:rows_data > tr").first()).containsText("إستبرق شعلان الزاملي");
    }

    @Test
    void whoIsInTheDirectoryAlreadyIsShownWhileTypingAndSavedAllTheSame() {
        Inside.call(NewPerson.class, "Nashwan", family, "", "");
        signIn(Roles.COORDINATOR);
        open("directory/person.xhtml");
        page.getByLabel("Given name in Latin script").fill("Nashwan");
        page.getByLabel("Family name in Latin script").fill(family);
        page.getByLabel("Notes").focus();

        Locator likely = page.locator(".likely-box");
        assertThat(likely).isVisible();
        assertThat(likely).containsText("Nashwan " + family);
        assertThat(likely).containsText("The names agree in every part");
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
        button("Save").click();

        assertThat(page.locator("h1")).hasText("Nashwan " + family);
    }

    @Test
    void twoRecordsAreComparedMergedAndTakenApartAgain() {
        String kept = Inside.call(NewPerson.class, "Mohammed", family, "محمد", "الراوي");
        String gone = Inside.call(NewPerson.class, "Mohamed", family, "محمد", "الراوي");
        signIn(Roles.COORDINATOR);
        assertThat(Statements.during(() -> open("directory/merge.xhtml?kept=" + kept + "&gone=" + gone)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
        button("Keep the other one").click();
        Locator outcome = page.locator("table.merge .outcome").first();
        assertThat(outcome).hasText("Mohamed " + family);
        button("Keep the other one").click();
        assertThat(outcome).hasText("Mohammed " + family);
        page.locator("table.merge select").first().selectOption("The other record");
        assertThat(outcome).hasText("Mohamed " + family);
        button("Merge").click();
        button("Yes").click();

        assertThat(page.locator("h1")).hasText("Mohamed " + family);
        assertThat(page.locator("main")).containsText("Merged into this one:");
        assertThat(page.locator("main")).containsText("can be undone for 30 more days");
        assertThat(page.locator(".timeline")).containsText("Records merged");
        mustBeAccessible();
        open("directory/person.xhtml?id=" + gone);
        assertThat(page.locator("main")).containsText("This record was merged into");

        open("directory/person.xhtml?id=" + kept);
        button("Undo the merge").click();
        button("Yes").click();

        assertThat(page.getByText("The merge is undone.")).isVisible();
        assertThat(page.locator("h1")).hasText("Mohammed " + family);
    }

    @Test
    void twoRecordsAreMergedByKeyboardAlone() {
        String kept = Inside.call(NewPerson.class, "Munir", family, "", "");
        String gone = Inside.call(NewPerson.class, "Mounir", family, "", "");
        signIn(Roles.COORDINATOR);
        open("directory/merge.xhtml?kept=" + kept + "&gone=" + gone);

        page.locator("table.merge select").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("table.merge .outcome").first()).hasText("Mounir " + family);
        page.keyboard().press("Tab");
        assertThat(button("Merge")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button("Yes")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Mounir " + family);
    }

    @Test
    void namesStandForIdsAndWhatMovesIsCounted() {
        String kept = Inside.call(NewDoctor.class, family);
        String gone = Inside.call(NewDoctor.class, family + "a");
        signIn(Roles.COORDINATOR);

        assertThat(Statements.during(() -> open("directory/merge.xhtml?kept=" + kept + "&gone=" + gone)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);

        assertThat(page.locator("table.merge")).containsText("Internal medicine: Cardiology");
        assertThat(page.locator("table.merge")).containsText("English · Fluent");
        assertThat(page.locator("main dl")).containsText("Gifts");
        mustBeAccessible();
    }

    @Test
    void aMergedRecordLeadsToTheOneThatLivesOnAndOffersNothingToChange() {
        String kept = Inside.call(NewPerson.class, "Ali", family, "", "");
        String gone = Inside.call(MergedPerson.class, kept, "Aly", family);
        signInInArabic(Roles.COORDINATOR);

        open("directory/person.xhtml?id=" + gone);

        assertThat(page.locator("main .notice")).containsText("دُمج هذا السجل في");
        assertThat(button("تعديل")).hasCount(0);
        assertThat(page.locator("main details.attach")).hasCount(0);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
        page.locator("main .notice a").click();
        assertThat(page.locator("h1")).hasText("Ali " + family);
        assertThat(button("تعديل")).isVisible();
    }

    @Test
    void twoMembersAreRefusedInWordsThatSayWhatToDo() {
        String[] both = Inside.call(TwoMembers.class, "Samir", "Sameer", family).split(" ");
        signIn(Roles.COORDINATOR);

        open("directory/merge.xhtml?kept=" + both[0] + "&gone=" + both[1]);

        assertThat(page.locator("main .notice")).containsText("Both people have a membership");
        assertThat(button("Merge")).hasCount(0);
        mustBeAccessible();
    }

    @Test
    void suspectedPairsAreListedAndDecided() throws Exception {
        Inside.call(NewPerson.class, "Yazan", family, "", "");
        Inside.call(NewPerson.class, "Yazen", family, "", "");
        Inside.call(SearchedDuplicates.class);
        signIn(Roles.COORDINATOR);
        assertThat(Statements.during(() -> open("directory/duplicates.xhtml"))).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.getByLabel("Search this list").fill("Yazan " + family);
        Locator rows = page.locator("#duplicates\\:rows_data > tr");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("Yazen " + family);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();

        rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Not the same"))
                .click();

        assertThat(rows).containsText("Suspect again");
    }

    @Test
    void othersThanCoordinatorsAndAdministratorsMergeNothing() {
        String kept = Inside.call(NewPerson.class, "Ali", family, "", "");
        String gone = Inside.call(NewPerson.class, "Aly", family, "", "");
        signIn(Roles.TREASURER);
        expectTrouble("403");

        open("directory/merge.xhtml?kept=" + kept + "&gone=" + gone);
        assertThat(page.locator("h1")).hasText("Not for you");

        open("directory/duplicates.xhtml");
        assertThat(page.locator("h1")).hasText("Not for you");
    }
}
