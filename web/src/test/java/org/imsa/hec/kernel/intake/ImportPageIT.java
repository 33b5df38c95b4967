package org.imsa.hec.kernel.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** A treasurer imports a file of gifts, looks at the preview, applies it and takes it back. */
class ImportPageIT extends BrowserTest {
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

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
        assertThat(line(3).locator(".reasons li")).hasCount(1);
        assertThat(page.locator("thead").getByText("Result")).hasCount(0);
        assertThat(line(5)).containsText("4");
        mustBeAccessible();
        assertThat(Statements.during(() -> page.reload())).isLessThanOrEqualTo(12);

        button("Import 2 rows").click();
        confirm();
        assertThat(page.locator(".head .chip")).hasText("Imported");
        assertThat(line(2)).containsText("Imported");
        assertThat(line(2).getByText("Gift")).hasCount(1);
        assertThat(page.locator(".timeline")).containsText("Import finished");
        assertThat(page.locator(".timeline")).containsText("Check finished");

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
    void aFileThatCannotBeReadIsRefusedInWords() {
        signIn(Roles.TREASURER);

        offer("gifts.csv", "Date,Amount,Name,Fund\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".telling")).containsText("The file has no rows below its header.");
        offer("gifts.xlsx", new byte[] {'P', 'K', 3, 4, 7, 7, 7, 7});
        assertThat(page.locator(".telling")).containsText("The file gifts.xlsx cannot be imported");
        offer("picture.csv", picture());
        assertThat(page.locator(".telling"))
                .containsText("The file picture.csv cannot be imported: its content is image/png");
        mustBeAccessible();
    }

    @Test
    void aFileThatIsEmptyOrTooLargeIsRefusedBeforeItIsSent() {
        signIn(Roles.TREASURER);

        offer("gifts.csv", new byte[0]);
        assertThat(page.locator("input[type=file]").evaluate("field => field.validationMessage"))
                .isEqualTo("The file gifts.csv is empty.");

        offer("gifts.csv", new byte[21 * 1024 * 1024]);

        assertThat(page.locator("input[type=file]").evaluate("field => field.validationMessage"))
                .isEqualTo("The file gifts.csv is larger than 20 MB.");
        assertThat(page.locator("h1")).hasText("Imports");
    }

    @Test
    void aFileWithSemicolonsInTheCodePageOfArabicWindowsIsRead() {
        Inside.call(OpenFund.class, "Fund " + word);
        signIn(Roles.TREASURER);
        String row = "Date;Amount;Name;Fund\n05.01.2026;250,50;زينب الربيعي;Fund %s\n".formatted(word);

        offer("gifts.csv", row.getBytes(Charset.forName("windows-1256")));
        page.waitForURL("**/intake/import.xhtml?id=*");
        button("Check the rows").click();

        assertThat(line(2)).containsText("زينب الربيعي");
        assertThat(line(2)).not().containsText("Cannot be imported");
    }

    @Test
    void whoMayRunNoImportFindsNoneAndMayNotOpenThem() {
        signIn(Roles.ASSOCIATE);
        assertThat(page.locator("#menu").getByText("Imports")).hasCount(0);

        expectTrouble("403");
        open("intake/imports.xhtml");

        assertThat(page.locator("h1")).hasText("Not for you");
    }

    @Test
    void theImportsCanBeReadInArabicOnAPhone() {
        onAPhone();
        signInInArabic(Roles.TREASURER);
        open("intake/imports.xhtml");

        mustBeAccessible();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void offer(String name, byte[] content) {
        open("intake/imports.xhtml?kind=gift");
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        button("Upload").click();
    }

    private void upload(String csv) {
        Inside.call(OpenFund.class, "Fund " + word);
        offer("gifts.csv", csv.formatted(word).getBytes(StandardCharsets.UTF_8));
        page.waitForURL("**/intake/import.xhtml?id=*");
    }

    private Locator line(int line) {
        return page.locator("tbody tr").nth(line - 2);
    }
}
