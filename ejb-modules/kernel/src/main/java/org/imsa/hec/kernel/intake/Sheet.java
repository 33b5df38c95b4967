package org.imsa.hec.kernel.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;

/** A file of rows and cells, read once from top to bottom and never whole in memory. */
interface Sheet extends Closeable {
    int MOST_ROWS = 200_000;
    int MOST_CELLS = 300;
    int LONGEST_CELL = 4_000;

    /**
     * One row.
     *
     * @param line as a spreadsheet counts rows, from 1; a cell with line breaks is still one row
     */
    record Line(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The rows that are not blank. */
    Iterator<Line> lines();

    /**
     * @throws RuleBroken {@code rule.intake.type} for a type that has no rows, {@code rule.intake.unreadable} for a damaged
     *     file
     */
    static Sheet open(Path file, DocumentType type) throws IOException {
        return switch (type) {
            case XLSX -> XlsxSheet.open(file);
            case CSV, TEXT -> CsvSheet.open(file);
            default -> throw new RuleBroken("rule.intake.type");
        };
    }

    /** Refuses what would fill the memory rather than the database. */
    static Line checked(int line, List<String> cells) {
        RuleBroken.unless(line <= MOST_ROWS, "rule.intake.tooManyRows", MOST_ROWS);
        RuleBroken.unless(cells.size() <= MOST_CELLS, "rule.intake.tooManyCells", line, MOST_CELLS);
        boolean fits = cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        RuleBroken.unless(fits, "rule.intake.cellTooLong", line, LONGEST_CELL);
        return new Line(line, cells);
    }
}
