package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.imsa.hec.directory.ListedFixture.Entry;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class ListsPageIT extends BrowserTest {
    private final Entry[] some = {
        new Entry(1, ListedFixture.name() + ", " + ListedFixture.name(), "DOB 1958."),
        new Entry(2, ListedFixture.name() + ", " + ListedFixture.name(), null, ListedFixture.name())
    };

    @Test
    void aCoordinatorLoadsAListAndTheSameFilesAgainChangeNothing() {
        signIn(Roles.COORDINATOR);
        open("directory/lists.xhtml");
        mustBeAccessible();

        List<SdnFile> files = ListedFixture.files(some);
        load(files, "Load the list");

        assertThat(page.locator("#told").first()).containsText("The list is being loaded");
        assertThat(page.locator("main"))
                .containsText("The list is in effect.", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(page.locator("#lists\\:rows_data > tr").first()).containsText("In effect");
        mustBeAccessible();

        load(files, "Load the list");

        assertThat(page.locator("#told").first()).containsText("These files are in effect already");
        page.locator("#lists\\:rows_data > tr").first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".documents a[href*='/document']")).hasCount(3);
        mustBeAccessible();
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void aCutFileIsToldInArabicAndChangesNothing() {
        signInInArabic(Roles.ADMINISTRATOR);
        open("directory/lists.xhtml");
        List<SdnFile> files = ListedFixture.files(some);
        SdnFile cut = new SdnFile("sdn.csv", Arrays.copyOf(files.get(0).content(), 50));

        load(List.of(cut, files.get(1), files.get(2)), "تحميل القائمة");

        assertThat(page.locator("#told").first()).containsText("مبتور");
        assertThat(page.locator("#told").first()).containsText("لم يتغير شيء");
        onAPhone();
        mustBeAccessible();
    }

    @Test
    void anAuditorSeesTheListsAndLoadsNone() {
        signIn(Roles.AUDITOR);

        open("directory/lists.xhtml");

        assertThat(page.locator("h1")).hasText("Sanctions lists");
        assertThat(page.locator("main input[type=file]")).hasCount(0);
        page.getByLabel("Search this list").fill("no such list");
        assertThat(page.locator("#lists\\:rows_data")).containsText("Nothing");
    }

    @Test
    void aMissionLeadDoesNotSeeTheLists() {
        signIn(Roles.MISSION_LEAD);
        expectTrouble("403");

        open("directory/lists.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    private void load(List<SdnFile> files, String button) {
        page.locator("main input[type=file]")
                .setInputFiles(files.stream()
                        .map(file -> new FilePayload(file.name(), "text/csv", file.content()))
                        .toArray(FilePayload[]::new));
        page.locator("main input[type=date]").fill(LocalDate.now(ZoneOffset.UTC).toString());
        page.locator("main input[type=checkbox]").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
