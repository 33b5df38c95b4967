package org.imsa.hec.funding.grant;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class AwardLetterTest {
    private final Letters letters = new Letters();

    @Test
    void theEnglishLetterTellsWhoWhatAndHowMuch() throws IOException {
        String text = text(letter(Letters.ENGLISH, "Dr. Zaynab Al-Rubaie", "Short course in cardiac surgery"));

        assertThat(text)
                .contains("GR-2026-0007")
                .contains("Dear Dr. Zaynab Al-Rubaie")
                .contains("Short course in cardiac surgery")
                .contains("USD 8,400.00")
                .contains("11 January 2027 to 2 April 2027");
    }

    @Test
    void theArabicLetterIsOnePageAndHoldsTheSameFigures() throws IOException {
        byte[] pdf = letter(Letters.ARABIC, "د. زينب الربيعي", "دورة قصيرة في جراحة القلب");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("GR-2026-0007").contains("8,400.00");
    }

    @Test
    void aGrantWithoutHostSaysNothingOfOne() throws IOException {
        Map<String, Object> model = model("Dr. Zaynab Al-Rubaie", "Short course");
        model.put("host", null);

        assertThat(text(letters.pdf("grant-award", Letters.ENGLISH, model))).doesNotContain("Host institution");
    }

    @Test
    void aRefusalTellsItsReasonInBothLanguages() throws IOException {
        Map<String, Object> model = model("Dr. Zaynab Al-Rubaie", "Short course");
        model.put("call", "Courses 2027");
        model.put("reason", "The hospital has no place before May.");

        String english = text(letters.pdf("grant-refusal", Letters.ENGLISH, model));
        byte[] arabic = letters.pdf("grant-refusal", Letters.ARABIC, model);
        Files.write(Path.of("target", "grant-refusal-ar.pdf"), arabic);

        assertThat(english)
                .contains("cannot approve it")
                .contains("Courses 2027")
                .contains("The hospital has no place before May.");
        assertThat(text(arabic)).contains("GR-2026-0007").contains("8,400.00");
    }

    private byte[] letter(Locale language, String applicant, String title) throws IOException {
        byte[] pdf = letters.pdf("grant-award", language, model(applicant, title));
        Files.write(Path.of("target", "grant-award-" + language.getLanguage() + ".pdf"), pdf);
        return pdf;
    }

    private static Map<String, Object> model(String applicant, String title) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", "GR-2026-0007");
        model.put("day", LocalDate.of(2026, 11, 23));
        model.put("applicant", applicant);
        model.put("title", title);
        model.put("amount", Money.usd("8400"));
        model.put("firstDay", LocalDate.of(2027, 1, 11));
        model.put("lastDay", LocalDate.of(2027, 4, 2));
        model.put("host", "Cleveland Children’s Hospital");
        model.put("fund", "Training 2026");
        model.put("record", "TP-2026-0012");
        return model;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
