package org.imsa.hec.kernel.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentPieces;

/** Reads the stored file of an import. */
@ApplicationScoped
class IntakeReader {
    private static final Logger LOG = Logger.getLogger(IntakeReader.class.getName());
    private static final int HEADER_WITHIN = 20;

    @EJB
    private DocumentPieces pieces;

    /** What is learned from one look at the whole file. */
    record Look(HeaderGuess guess, DayOrder dayOrder, int rows) {}

    /** @throws RuleBroken {@code rule.intake.empty} if there is no row under the header */
    Look look(long documentId, List<IntakeColumn> columns) {
        return read(documentId, sheet -> look(sheet, columns));
    }

    static Look look(Sheet sheet, List<IntakeColumn> columns) {
        List<Sheet.Line> first = new ArrayList<>();
        int[] firstNoMonth = new int[DayOrder.values().length];
        int lines = 0;
        for (var all = sheet.lines(); all.hasNext(); lines++) {
            Sheet.Line line = all.next();
            if (first.size() < HEADER_WITHIN) {
                first.add(line);
            }
            line.cells().forEach(cell -> CellText.orderTold(cell).ifPresent(order -> firstNoMonth[order.ordinal()]++));
        }
        RuleBroken.unless(lines > 1, "rule.intake.empty");
        HeaderGuess guess = HeaderGuess.in(first, columns);
        DayOrder order = firstNoMonth[DayOrder.DAY_FIRST.ordinal()] > firstNoMonth[DayOrder.MONTH_FIRST.ordinal()]
                ? DayOrder.DAY_FIRST
                : DayOrder.MONTH_FIRST;
        return new Look(guess, order, lines - first.indexOf(guess.header()) - 1);
    }

    /** Hands over the rows under the header, some at a time. */
    void inChunks(long documentId, int headerLine, int size, Consumer<List<Sheet.Line>> chunk) {
        read(documentId, sheet -> {
            List<Sheet.Line> waiting = new ArrayList<>(size);
            sheet.lines().forEachRemaining(line -> {
                if (line.line() > headerLine) {
                    waiting.add(line);
                }
                if (waiting.size() == size) {
                    chunk.accept(List.copyOf(waiting));
                    waiting.clear();
                }
            });
            if (!waiting.isEmpty()) {
                chunk.accept(List.copyOf(waiting));
            }
            return null;
        });
    }

    static RuleBroken unreadable(RuntimeException damaged) {
        LOG.log(Level.INFO, "A file cannot be read", damaged);
        return new RuleBroken("rule.intake.unreadable");
    }

    private <T> T read(long documentId, Function<Sheet, T> reading) {
        try {
            Path copy = Files.createTempFile("hec-intake", ".tmp");
            try {
                try (InputStream stored = pieces.stream(documentId)) {
                    Files.copy(stored, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                try (Sheet sheet = Sheet.open(copy, pieces.document(documentId).type())) {
                    return reading.apply(sheet);
                } catch (UncheckedIOException | ExcelReaderException damaged) {
                    throw unreadable(damaged);
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
