package org.imsa.hec.funding.schedulef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleFPaperTest {

    @Test
    void thePaperHoldsBothPartsInEitherLanguage() throws IOException {
        assertThat(text(Letters.ENGLISH, "Middle East and North Africa", "Ibn Sina Hospital"))
                .contains("Part II")
                .contains("Ibn Sina Hospital")
                .contains("USD 7,250.00")
                .contains("check the current form")
                .contains("2 of the payments lack something");
        assertThat(text(Letters.ARABIC, "الشرق الأوسط وشمال أفريقيا", "مستشفى ابن سينا"))
                .contains("7,250.00")
                .contains("5,400.00");
    }

    private static String text(Locale language, String region, String hospital) throws IOException {
        Map<String, Object> organisation = Map.of(
                "name",
                hospital,
                "purposes",
                "Monitors",
                "region",
                region,
                "cash",
                Money.usd("7250"),
                "manners",
                "Wire",
                "goodsWorth",
                Money.usd("900"),
                "goods",
                "Dressings",
                "valuations",
                "Fair market value");
        Map<String, Object> assistance = Map.of(
                "assistance",
                "Medical care",
                "recipients",
                "2",
                "region",
                region,
                "cash",
                Money.usd("5400"),
                "manners",
                "Wire",
                "goodsWorth",
                Money.usd("0"),
                "goods",
                "",
                "valuations",
                "");
        byte[] pdf = new Letters()
                .pdf(
                        "schedule-f",
                        language,
                        Map.of(
                                "year",
                                "2026",
                                "partTwo",
                                List.of(organisation),
                                "partThree",
                                List.of(assistance),
                                "individuals",
                                Money.usd("5400"),
                                "gaps",
                                2));
        Files.write(Path.of("target", "schedule-f-" + language.getLanguage() + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
