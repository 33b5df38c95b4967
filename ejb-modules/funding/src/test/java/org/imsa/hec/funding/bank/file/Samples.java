package org.imsa.hec.funding.bank.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.document.DocumentType;
import org.imsa.hec.kernel.intake.Sheets;
import org.imsa.hec.kernel.money.Money;

/** Files in the shapes of several banks, and reading them. */
final class Samples {

    /** What a reader made of a file. */
    record Read(Head head, List<Entry> entries) {}

    private Samples() {}

    static String text(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream("/bank/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Read read(String text, DocumentType type, String account, String currency) {
        return read(text, type, account, currency, null, null);
    }

    static Read read(String text, DocumentType type, String account, String currency, String opening, String closing) {
        try {
            Path file = Files.createTempFile("statement", ".tmp");
            try {
                Files.writeString(file, text);
                StatementFile statement = StatementFile.at(file, type);
                Sheets.Reading sheet =
                        statement.format() == Format.CSV ? Sheets.look(file, type, CsvColumns.ALL) : null;
                List<Entry> entries = new ArrayList<>();
                Head head = statement.read(
                        new Wanted(account, currency, sheet, money(opening, currency), money(closing, currency)),
                        entries::add);
                return new Read(head, entries);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Money money(String amount, String currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
