package org.imsa.hec.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;

class ReceiptPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReceiptLineFile PLAIN =
            new ReceiptLineFile(1, "GF-2026-0007", DAY, Money.of("1250.00", "EUR"), null, null, false);
    private static final ReceiptLineFile DINNER = new ReceiptLineFile(
            2, "GF-2026-0009", DAY.plusDays(40), Money.usd("200"), "Dinner for one person", Money.usd("60"), false);

    private final Letters letters = new Letters();

    @Test
    void aReceiptHoldsEveryElementInTheCurrencyGiven() throws IOException {
        assertThat(english(receipt(null, null, PLAIN)))
                .contains("Iraqi Medical Sciences Association", "12-3456789", "RC-2026-0003")
                .contains("Dear Zaynab Al-Rubaie", "2 March 2026", "EUR 1,250.00", "GF-2026-0007")
                .contains("No goods or services were given in return for this gift.")
                .doesNotContain("deductible", "takes the place");
    }

    @Test
    void aPaymentWithSomethingInReturnIsDisclosed() throws IOException {
        assertThat(english(receipt(null, null, DINNER)))
                .contains("USD 200.00", "Dinner for one person", "good-faith estimate USD 60.00")
                .contains("only the part of the payment that exceeds its value is deductible: USD 140.00")
                .doesNotContain("No goods or services");
    }

    @Test
    void aReissuedReceiptNamesTheVoidOne() throws IOException {
        RecordLine old = new RecordLine(new RecordRef(DonorReceipt.KIND, 2), "RC-2026-0002", null, null);

        assertThat(english(receipt(null, old, PLAIN))).contains("takes the place of the receipt RC-2026-0002");
    }

    @Test
    void aYearlyStatementListsItsGiftsAndAddsThemUpByCurrency() throws IOException {
        assertThat(english(receipt(2026, null, PLAIN, DINNER)))
                .contains("Yearly statement of gifts 2026", "GF-2026-0007", "GF-2026-0009")
                .contains("Total EUR 1,250.00, USD 200.00")
                .contains("Dinner for one person. Good-faith estimate of the value: USD 60.00; deductible: USD 140.00");
    }

    @Test
    void theArabicPaperIsOnePageAndHoldsTheSameFigures() throws IOException {
        String text = text(paper(receipt(null, null, DINNER), "ar-one", Letters.ARABIC), 1);

        assertThat(text).contains("RC-2026-0003", "12-3456789", "GF-2026-0009", "200.00", "60.00", "140.00");
        assertThat(text(paper(receipt(2026, null, PLAIN, DINNER), "ar-year", Letters.ARABIC), 1))
                .contains("GF-2026-0007", "GF-2026-0009", "1,250.00");
    }

    private String english(ReceiptFile receipt) throws IOException {
        String name = receipt.isForOneGift() ? "en-" + receipt.gifts().get(0).giftId() : "en-year";
        return text(paper(receipt, name, Letters.ENGLISH), 1);
    }

    private byte[] paper(ReceiptFile receipt, String name, java.util.Locale language) throws IOException {
        byte[] pdf = letters.pdf(ReceiptPaper.TEMPLATE, language, ReceiptPaper.model(receipt));
        Files.write(Path.of("target", "receipt-" + name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static ReceiptFile receipt(Integer year, RecordLine replaces, ReceiptLineFile... gifts) {
        return new ReceiptFile(
                3,
                0,
                "RC-2026-0003",
                new PartyLine(7, PartyKind.PERSON, "P-7", "Zaynab Al-Rubaie", "زينب الربيعي"),
                BilingualName.of("Zaynab Al-Rubaie", "زينب الربيعي"),
                BilingualName.of("Iraqi Medical Sciences Association", "الجمعية العراقية للعلوم الطبية"),
                "12-3456789",
                "120 Main Street, Dearborn, MI 48126, USA",
                year,
                ReceiptLanguage.ENGLISH,
                DAY.plusDays(60),
                "layla",
                ReceiptStatus.ISSUED,
                null,
                null,
                null,
                replaces,
                null,
                Delivery.NO_ADDRESS,
                null,
                List.of(gifts),
                Set.of());
    }
}
