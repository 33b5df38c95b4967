package org.imsa.hec.kernel.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of text: comma, semicolon, tab or bar between the cells, quoted where they hold one of them or a line break. */
final class CsvSheet implements Sheet {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 30;

    private final CSVParser parser;

    private CsvSheet(CSVParser parser) {
        this.parser = parser;
    }

    static CsvSheet open(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return new CsvSheet(parser(file, encoding, delimiter(file, encoding)));
    }

    @Override
    public Iterator<Line> lines() {
        return parser.stream()
                .map(CsvSheet::line)
                .filter(line -> !line.isBlank())
                .iterator();
    }

    private static Line line(CSVRecord row) {
        return Sheet.checked(Math.toIntExact(row.getRecordNumber()), List.of(row.values()));
    }

    /** The delimiter that cuts the first rows into the most cells, the same number in most rows. */
    static char delimiter(Path file, TextEncoding encoding) throws IOException {
        char best = DELIMITERS.get(0);
        long bestScore = 0;
        for (char delimiter : DELIMITERS) {
            long score = score(file, encoding, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(Path file, TextEncoding encoding, char delimiter) throws IOException {
        try (CSVParser parser = parser(file, encoding, delimiter)) {
            return parser.stream()
                    .limit(SAMPLE)
                    .filter(row -> row.size() > 1)
                    .collect(Collectors.groupingBy(CSVRecord::size, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(sizes -> sizes.getValue() * sizes.getValue() * sizes.getKey())
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
        } catch (UncheckedIOException unreadable) {
            return 0;
        }
    }

    private static CSVParser parser(Path file, TextEncoding encoding, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        return CSVParser.builder()
                .setReader(reader(file, encoding))
                .setFormat(format)
                .get();
    }

    private static Reader reader(Path file, TextEncoding encoding) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.skipNBytes(encoding.markBytes());
        return new BufferedReader(new InputStreamReader(bytes, encoding.charset()));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
