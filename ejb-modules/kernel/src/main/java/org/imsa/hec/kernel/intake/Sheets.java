package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;

/**
 * The reader and the memory of the imports, for files of rows that are no import: those that are taken or refused as a whole,
 * such as the statement of a bank.
 */
@ApplicationScoped
public class Sheets {

    @Inject
    private IntakeStore store;

    /**
     * How a file is read.
     *
     * @param headerLine as a spreadsheet counts rows, from 1
     * @param mapping by key of a column: index in the header
     */
    public record Reading(int headerLine, List<String> header, Map<String, Integer> mapping, DayOrder dayOrder) {}

    /** Takes the rows under the header: the line, as a spreadsheet counts, and the cells. */
    @FunctionalInterface
    public interface RowTaker {
        void take(int line, List<String> cells);
    }

    /**
     * Recognises the header, the columns and the order of days.
     *
     * @throws RuleBroken {@code rule.intake.*} if there are no rows, or they cannot be read
     */
    public static Reading look(Path file, DocumentType type, List<IntakeColumn> columns) {
        return open(file, type, sheet -> {
            IntakeReader.Look look = IntakeReader.look(sheet, columns);
            Sheet.Line header = look.guess().header();
            return new Reading(header.line(), header.cells(), look.guess().mapping(), look.dayOrder());
        });
    }

    /** Hands over every row under the header. */
    public static void rows(Path file, DocumentType type, int headerLine, RowTaker taker) {
        open(file, type, sheet -> {
            sheet.lines().forEachRemaining(line -> {
                if (line.line() > headerLine) {
                    taker.take(line.line(), line.cells());
                }
            });
            return null;
        });
    }

    public static Optional<LocalDate> day(String text, DayOrder order) {
        return CellText.day(text, order);
    }

    /** See {@link CellText#amount}: empty for what could be read in two ways. */
    public static Optional<BigDecimal> amount(String text) {
        return CellText.amount(text);
    }

    /** The same reading with the columns that somebody chose for a file with this very header. */
    public Optional<Reading> remembered(String kind, Reading guessed) {
        return store.remembered(kind, guessed.header())
                .map(last -> new Reading(guessed.headerLine(), guessed.header(), last.mapping(), last.dayOrder()));
    }

    public void remember(String kind, Reading chosen) {
        store.remember(kind, chosen.header(), chosen.mapping(), chosen.dayOrder());
    }

    private static <T> T open(Path file, DocumentType type, Function<Sheet, T> reading) {
        try (Sheet sheet = Sheet.open(file, type)) {
            return reading.apply(sheet);
        } catch (UncheckedIOException | ExcelReaderException damaged) {
            throw IntakeReader.unreadable(damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
