package org.imsa.hec.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.imsa.hec.kernel.money.Money;

/** Comma-separated, UTF-8 with the mark by which Excel knows it. */
final class CsvFile implements ExportFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CSVPrinter printer;

    @Override
    public void begin(OutputStream out, List<String> headers) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(headers);
    }

    @Override
    public void row(List<Object> values) {
        try {
            printer.printRecord(values.stream().map(CsvFile::cell).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }

    static Object cell(Object value) {
        if (value instanceof Money
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Number) {
            return value.toString();
        }
        return harmless(Messages.current().plain().write(value));
    }

    /** A spreadsheet runs what begins with one of these as a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
