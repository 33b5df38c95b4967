package org.imsa.hec.funding.bank.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;

/** A file from a bank, on disk. */
public record StatementFile(Path file, DocumentType type, Format format) {
    private static final int START = 2_000;

    public static StatementFile at(Path file, DocumentType type) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
            return new StatementFile(file, type, Format.of(type, start));
        }
    }

    /**
     * Reads it from the top, handing over each entry as it comes. What was handed over counts only if this returns.
     *
     * @throws RuleBroken {@code rule.bank.*}: what does not tie, or cannot be read
     */
    public Head read(Wanted wanted, Consumer<Entry> taker) throws IOException {
        return switch (format) {
            case CAMT -> CamtReader.read(file, wanted, taker);
            case OFX -> OfxReader.read(file, wanted, taker);
            case CSV -> CsvReader.read(file, type, wanted, taker);
        };
    }
}
