package org.imsa.hec.kernel.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** A treasurer imports a file of gifts, looks at the preview, applies it and takes it back. */
class ImportPageIT extends BrowserTest {
    private final String word = uniqueWord();

    @Test
    void aFileIsPreviewedAppliedAndUndone() {
        signIn(Roles.TREASURER);
        upload("Date,Name,Amount,Fund,Transaction ID\n"
                + "2026-01-05,Ali %1$s,250.00,Fund %1$s,%1$s-1\n"
                + "2026-01-06,Sara %1$s,lots,Fund %1$s,%1$s-2\n"
                + "2026-01-07,Huda %1$s,90.50,Fund %1$s,%1$s-3\n"
                + "2026-01-07,Huda %1$s,90.50,Fund %1$s,%1$s-3\n");
        mustBeAccessible();

        button("Check the rows").click();
        assertThat(page.locator(".head")).containsText("Checked, nothing written yet");
        assertThat(line(3)).containsText("“lots” is not an amount");
        assertThat(line(5)).containsText("4");
        mustBeAccessible();
        assertThat(Statements.during(() -> page.reload())).isLessThanOrEqualTo(12);

        button("Import 2 rows").click();
        confirm();
        assertThat(page.locator(".head .chip")).hasText("Imported");
        assertThat(line(2)).containsText("Imported");

        button("Take the import back").click();
        confirm();
        assertThat(page.locator(".head .chip")).hasText("Taken back");
        mustBeAccessible();
    }

    @Test
    void aFileWithoutAColumnForTheAmountIsNotChecked() {
        signIn(Roles.TREASURER);
        upload("Date,Name,Something,Fund\n2026-01-05,Ali,250.00,Fund\n");

        button("Check the rows").click();

        assertThat(page.locator(".told, .ui-message").getByText("Amount").first())
                .isVisible();
    }

    @Test
    void theImportsCanBeReadInArabicOnAPhone() {
        onAPhone();
        signInInArabic(Roles.TREASURER);
        open("intake/imports.xhtml");

        mustBeAccessible();
    }

    private void upload(String csv) {
        Inside.call(OpenFund.class, "Fund " + word);
        open("intake/imports.xhtml?kind=gift");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "gifts.csv", "text/csv", csv.formatted(word).getBytes(StandardCharsets.UTF_8)));
        button("Upload").click();
        page.waitForURL("**/intake/import.xhtml?id=*");
    }

    private Locator line(int line) {
        return page.locator("tbody tr").nth(line - 2);
    }
}
