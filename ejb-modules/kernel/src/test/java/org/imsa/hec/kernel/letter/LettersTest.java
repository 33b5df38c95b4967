package org.imsa.hec.kernel.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class LettersTest {
    private final Letters letters = new Letters();

    @Test
    void anEnglishLetterSaysWhatTheModelSays() throws IOException {
        byte[] pdf = letters.pdf("sample", Letters.ENGLISH, model(2));

        assertThat(textOf(pdf))
                .contains("Iraqi Medical Sciences Association", "USD 12,500.00", "23 November 2026", "Page 1 of 1");
    }

    @Test
    void anArabicLetterCanBeReadAndSearchedInLogicalOrder() throws IOException {
        byte[] pdf = letters.pdf("sample", Letters.ARABIC, model(2));
        keep("letter-ar.pdf", pdf);

        assertThat(textOf(pdf))
                .contains("الجمعية العراقية للعلوم الطبية", "وافقت اللجنة", "تشرين الثاني", "٢٠٢٦", "صفحة")
                .contains("12,500.00", "دولار أمريكي", "GR-2026-0042");
    }

    @Test
    void aLetterNamesItsTitleAndLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.pdf("sample", Letters.ARABIC, model(2)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("كتاب منحة GR-2026-0042");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar-IQ");
        }
    }

    @Test
    void pagesAreCounted() throws IOException {
        byte[] pdf = letters.pdf("sample", Letters.ENGLISH, model(60));
        keep("letter-en.pdf", pdf);

        assertThat(textOf(pdf)).contains("Page 1 of 3", "Page 3 of 3");
    }

    @Test
    void bothLanguagesFitIntoOneFile() throws IOException {
        byte[] pdf = letters.bilingual("sample", model(2));

        assertThat(textOf(pdf)).contains("Dear", "المحترم");
    }

    @Test
    void whatAPersonTypedIsNotMarkup() throws IOException {
        Map<String, Object> model = model(1);
        model.put("name", "<b>Ali</b> & \u0001 <img src='file:///etc/passwd'/>");

        assertThat(textOf(letters.pdf("sample", Letters.ENGLISH, model))).contains("<b>Ali</b> &", "<img src=");
    }

    @Test
    void aTemplateReachesNoFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.pdf("reaching", Letters.ENGLISH, model(1)))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aValueThatIsMissingIsNoBlank() {
        assertThatThrownBy(() -> letters.pdf("sample", Letters.ENGLISH, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void iraqiDinarsHaveNoDecimals() {
        LetterWords arabic = new LetterWords(Letters.ARABIC);

        assertThat(arabic.money(Money.of("1500000", "IQD"))).isEqualTo("1,500,000 دينار عراقي");
        assertThat(new LetterWords(Locale.ENGLISH).money(Money.of("1500000", "IQD")))
                .isEqualTo("IQD 1,500,000");
    }

    private static Map<String, Object> model(int lines) {
        return new HashMap<>(Map.of(
                "number",
                "GR-2026-0042",
                "day",
                LocalDate.of(2026, 11, 23),
                "name",
                "محمد عبد الله الجبوري",
                "fund",
                "Training 2026 / تدريب 2026",
                "amount",
                Money.usd("12500"),
                "lines",
                lines));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** For the eye: under target, to be looked at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve(name), pdf);
    }
}
