package org.imsa.hec.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void arabicIsReadInWhateverEncodingItWasSaved(String charset) throws IOException {
        List<Sheet.Line> lines = lines("الاسم,المبلغ\nمحمد عبد الله,250\n", Charset.forName(charset));

        assertThat(lines.get(1).cells()).containsExactly("محمد عبد الله", "250");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        assertThat(lines("\uFEFFname,amount\nAli,1\n", StandardCharsets.UTF_8)
                        .get(0)
                        .cells())
                .containsExactly("name", "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        String text = "name|amount|note\nAli|1|a\nSara|2|b\n".replace("|", delimiter);

        assertThat(lines(text, StandardCharsets.UTF_8).get(2).cells()).containsExactly("Sara", "2", "b");
    }

    @Test
    void commasInAmountsDoNotOutvoteSemicolons() throws IOException {
        String text = "name;amount\nAli;1,50\nSara;2,75\nOmar;3,25\nHuda;4\n";

        assertThat(lines(text, StandardCharsets.UTF_8).get(1).cells()).containsExactly("Ali", "1,50");
    }

    @Test
    void aQuotedLineBreakStaysInItsCell() throws IOException {
        List<Sheet.Line> lines =
                lines("name,note\nAli,\"first\nsecond, \"\"quoted\"\"\"\n\nSara,x\n", StandardCharsets.UTF_8);

        assertThat(lines.get(1).cells()).containsExactly("Ali", "first\nsecond, \"quoted\"");
        assertThat(lines.get(2).line()).isEqualTo(4);
        assertThat(lines).hasSize(3);
    }

    @Test
    void aFileThatBreaksOffInAQuoteIsStillRead() throws IOException {
        assertThat(lines("name,note\nAli,\"open", StandardCharsets.UTF_8)).hasSize(2);
    }

    @Test
    void aCellWithoutEndIsRefused() {
        String text = "name,note\nAli," + "x".repeat(5_000) + "\n";

        assertThatThrownBy(() -> lines(text, StandardCharsets.UTF_8))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.intake.cellTooLong");
    }

    @Test
    void anExcelSheetGivesDaysAndAmountsThatCanBeReadInOneWayOnly() throws IOException {
        Path file = folder.resolve("gifts.xlsx");
        try (var out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Gifts");
            sheet.value(0, 0, "donor");
            sheet.value(0, 1, "day");
            sheet.value(0, 2, "amount");
            sheet.value(2, 0, "محمد");
            sheet.value(2, 1, LocalDate.of(2026, 11, 23));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, 1.125);
            sheet.value(3, 0, "Sara");
            sheet.value(3, 2, 1250.5);
        }

        try (Sheet sheet = Sheet.open(file, DocumentType.XLSX)) {
            List<Sheet.Line> lines = all(sheet);
            assertThat(lines.get(1)).isEqualTo(new Sheet.Line(3, List.of("محمد", "2026-11-23", "1.1250")));
            assertThat(lines.get(2)).isEqualTo(new Sheet.Line(4, List.of("Sara", "", "1250.5")));
        }
        assertThat(CellText.amount("1.1250")).isEmpty();
    }

    @Test
    void aPictureHasNoRows() {
        assertThatThrownBy(() -> Sheet.open(folder, DocumentType.PNG)).hasMessageContaining("rule.intake.type");
    }

    private List<Sheet.Line> lines(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), text.getBytes(charset));
        try (Sheet sheet = Sheet.open(file, DocumentType.CSV)) {
            return all(sheet);
        }
    }

    private static List<Sheet.Line> all(Sheet sheet) {
        List<Sheet.Line> lines = new ArrayList<>();
        sheet.lines().forEachRemaining(lines::add);
        return lines;
    }
}
