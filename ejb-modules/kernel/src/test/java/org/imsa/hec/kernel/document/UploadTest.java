package org.imsa.hec.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.dhatim.fastexcel.Workbook;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {
    private static final long LIMIT = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileIsKnownByItsContent() throws IOException {
        try (Upload upload = upload("letter.pdf", PDF)) {
            assertThat(upload.type()).isEqualTo(DocumentType.PDF);
            assertThat(upload.sizeBytes()).isEqualTo(PDF.length);
            assertThat(upload.sha256()).hasSize(64);
            assertThat(upload.file()).exists();
        }
    }

    @Test
    void theTemporaryFileGoesAway() throws IOException {
        Upload upload = upload("letter.pdf", PDF);
        upload.close();

        assertThat(upload.file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, MZ this is a program",
        "page.txt, <html><body><script>alert(1)</script></body></html>",
        "run.sh, #!/bin/sh",
        "picture.png, %PDF-1.7",
        "script.exe, plain words"
    })
    void aFileThatIsNotWhatItsNameSaysIsRefused(String name, String content) {
        assertThatThrownBy(() -> upload(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.document.type");
    }

    @Test
    void anExcelFileIsRecognisedAndARenamedZipIsNot() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "test", "1.0")) {
            workbook.newWorksheet("One").value(0, 0, "x");
        }

        try (Upload upload = upload("sheet.xlsx", xlsx.toByteArray())) {
            assertThat(upload.type()).isEqualTo(DocumentType.XLSX);
        }
        assertThatThrownBy(() -> upload("text.docx", xlsx.toByteArray())).hasMessageContaining("rule.document.type");
    }

    @Test
    void arabicTextInWindowsEncodingIsText() throws IOException {
        byte[] text = "الاسم,المبلغ\nمحمد,250\n".getBytes("windows-1256");

        try (Upload upload = upload("متبرعون.csv", text)) {
            assertThat(upload.type()).isEqualTo(DocumentType.CSV);
        }
    }

    @Test
    void arabicTextInUtf16IsText() throws IOException {
        byte[] text = "الاسم\tالمبلغ\nمحمد\t250\n".getBytes(StandardCharsets.UTF_16);

        try (Upload upload = upload("list.txt", text)) {
            assertThat(upload.type()).isEqualTo(DocumentType.TEXT);
        }
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsWholeOnDisk() throws IOException {
        long before = temporaryFiles();

        assertThatThrownBy(() -> upload("big.txt", "x".repeat(2 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("rule.document.tooLarge");
        assertThatThrownBy(() -> upload("empty.txt", new byte[0])).hasMessageContaining("rule.document.empty");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\sara\\letter.pdf, letter.pdf",
        "../../etc/passwd, passwd",
        "a\u202Efdp.exe, afdp.exe",
        "'  ', file"
    })
    void aNameIsTheLastPartOfAPathWithoutTricks(String given, String name) {
        assertThat(Upload.plainName(given)).isEqualTo(name);
    }

    private static Upload upload(String name, byte[] content) throws IOException {
        return Upload.of(name, new ByteArrayInputStream(content), LIMIT);
    }

    private static long temporaryFiles() throws IOException {
        try (var files = Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("hec-upload"))
                    .count();
        }
    }
}
