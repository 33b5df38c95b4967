package org.imsa.hec.kernel.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.imsa.hec.kernel.RuleBroken;

/** The first visible sheet of an Excel workbook. Days come as {@code 2026-11-23}, numbers without grouping. */
final class XlsxSheet implements Sheet {
    private static final long MOST_UNPACKED_BYTES = 300L * 1024 * 1024;
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY_FORMAT = Pattern.compile(".*[yYdD].*");

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;

    private XlsxSheet(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.rows = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.intake.unreadable"))
                .openStream();
    }

    /** A copy on our own disk that cannot be read is a damaged one. */
    static XlsxSheet open(Path file) {
        try {
            mustNotBurst(file);
            return new XlsxSheet(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
        } catch (IOException | ExcelReaderException damaged) {
            throw new RuleBroken("rule.intake.unreadable");
        }
    }

    private static void mustNotBurst(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            RuleBroken.unless(unpacked <= MOST_UNPACKED_BYTES, "rule.intake.unreadable");
        }
    }

    @Override
    public Iterator<Line> lines() {
        return rows.map(XlsxSheet::line).filter(line -> !line.isBlank()).iterator();
    }

    private static Line line(Row row) {
        RuleBroken.unless(row.getCellCount() <= MOST_CELLS, "rule.intake.tooManyCells", row.getRowNum(), MOST_CELLS);
        List<String> cells = IntStream.range(0, row.getCellCount())
                .mapToObj(
                        index -> row.getOptionalCell(index).map(XlsxSheet::text).orElse(""))
                .toList();
        return Sheet.checked(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return isDay(cell) ? day(cell) : plain(number);
        }
        return cell.getType() == CellType.EMPTY ? "" : Objects.requireNonNullElse(cell.getText(), "");
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY_FORMAT.matcher(NOT_FORMAT.matcher(format).replaceAll("")).matches();
    }

    private static String day(Cell cell) {
        var moment = cell.asDate();
        return LocalTime.MIDNIGHT.equals(moment.toLocalTime())
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Three decimals would read as thousands: a fourth makes them what they are. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() == 3 ? shortest.setScale(4) : shortest).toPlainString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
