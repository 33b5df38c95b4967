package org.imsa.hec.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A coordinator imports a file of people in Arabic from Excel, and takes it back. */
class PeopleImportPageIT extends BrowserTest {
    private final String word = uniqueWord();

    @Test
    void aFileFromExcelIsPreviewedInArabicImportedAndTakenBack() {
        signInInArabic(Roles.COORDINATOR);
        open("intake/imports.xhtml?kind=person");
        String csv = "الاسم الكامل;الجنس;المواليد;ORCID;البريد الإلكتروني\n"
                + "هيلين شفيق البرزنجي;أنثى;1980;;l." + word + "@example.org\n"
                + "عمر علي السعدي;ذكر;2199-01-01;;o." + word + "@example.org\n"
                + "سارة محمد التميمي;أنثى;1990;0000-0002-1825-0096;s." + word + "@example.org\n";
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(word + ".csv", "text/csv", csv.getBytes(Charset.forName("windows-1256"))));
        press("رفع");
        page.waitForURL("**/intake/import.xhtml?id=*");

        press("تدقيق الصفوف");
        assertThat(line(3)).containsText("تقع الولادة بين سنة 1900 واليوم");
        assertThat(line(4)).containsText("رقم التحقق خاطئ");
        mustBeAccessible();

        page.locator(".head .acts button.primary").click();
        press("نعم");
        assertThat(line(2)).containsText("مستورد");
        assertThat(page.locator(".head .chip")).hasText("مستورد");
        assertThat(page.locator(".progress")).hasCount(0);
        open("directory/people.xhtml");
        page.getByLabel("بحث في هذه القائمة").fill("l." + word + "@");
        assertThat(page.locator("#people\\:rows_data > tr")).hasCount(1);
        assertThat(page.locator("#people\\:rows_data")).containsText("هيلين شفيق البرزنجي");
    }

    @Test
    void whoLooksLikeSomebodyIsDecidedRowByRowAndThenAllAtOnce() {
        signIn(Roles.COORDINATOR);
        imported("Name\nSufyan Mundhir " + word + "\nLuqman Mundhir " + word + "\nNashwan Mundhir " + word + "\n");
        press("Import 3 rows");
        press("Yes");
        assertThat(page.locator(".head .chip")).hasText("Imported");

        imported("Name,ID\nSufian Mundhir " + word + ",A" + word + "\nLuqmaan Mundhir " + word + ",B" + word
                + "\nNashwan Munthir " + word + ",C" + word + "\nMaysam Ayoub " + word + ",D" + word + "\n");
        assertThat(page.locator("#undecided")).containsText("3 rows look like something that is there.");
        assertThat(line(2)).containsText("Looks like Sufyan Mundhir " + word);
        assertThat(line(2)).containsText("The names agree in every part");
        assertThat(line(5)).containsText("Ready");
        mustBeAccessible();
        button(line(2), "Use the one there").click();
        assertThat(line(2)).containsText("The same: is not made again");
        button(line(3), "Leave out").click();
        assertThat(line(3)).containsText("Left out");
        assertThat(page.locator("#undecided")).containsText("1 row looks like");
        onAPhone();
        mustBeAccessible();
        press("Take all as new");
        press("Yes");
        assertThat(page.locator("#undecided")).hasCount(0);
        assertThat(line(4)).containsText("Another: will be made");

        press("Import 3 rows");
        press("Yes");
        assertThat(page.locator(".head .chip")).hasText("Imported");
        assertThat(line(3)).containsText("Not imported");
        open("directory/people.xhtml");
        page.getByLabel("Search this list").fill("Mundhir " + word);
        assertThat(page.locator("#people\\:rows_data > tr")).hasCount(4);
    }

    private void imported(String csv) {
        open("intake/imports.xhtml?kind=person");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(word + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press("Upload");
        page.waitForURL("**/intake/import.xhtml?id=*");
        press("Check the rows");
        assertThat(page.locator(".head .chip")).containsText("hecked");
    }

    private static Locator button(Locator row, String label) {
        return row.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator line(int line) {
        return page.locator("tbody tr").nth(line - 2);
    }

    private void press(String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
