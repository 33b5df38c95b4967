package org.imsa.hec.directory.sanctions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.imsa.hec.kernel.RuleBroken;

/**
 * The rows of one file of the list: commas, quotes, no header, {@code -0-} for nothing, and at the very end the control
 * character 0x1A of old.
 *
 * @param isMarked does it bear that mark at its end?
 */
record SdnTable(List<List<String>> rows, boolean isMarked) {
    private static final String NOTHING = "-0-";

    /**
     * @param columns how many each row has
     * @throws RuleBroken {@code rule.sanctions.empty}, {@code .columns} (with file, row, what it has, what it should have),
     *     {@code .cut}, {@code .entryNumber}
     */
    static SdnTable read(SdnFile file, int columns) {
        String text = text(file.content());
        int end = text.stripTrailing().length();
        boolean isMarked = text.indexOf(SdnFile.END_MARK) >= 0;
        String body = isMarked ? text.substring(0, text.indexOf(SdnFile.END_MARK)) : text.substring(0, end);
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(body))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            for (CSVRecord row : parser) {
                rows.add(checked(file, row, columns));
            }
        } catch (IOException | UncheckedIOException cut) {
            throw new RuleBroken("rule.sanctions.cut", file.name(), rows.size() + 1);
        }
        RuleBroken.unless(!rows.isEmpty(), "rule.sanctions.empty", file.name());
        return new SdnTable(rows, isMarked);
    }

    static long number(List<String> row) {
        return Long.parseLong(row.get(0));
    }

    private static List<String> checked(SdnFile file, CSVRecord row, int columns) {
        RuleBroken.unless(
                row.size() == columns,
                "rule.sanctions.columns",
                file.name(),
                row.getRecordNumber(),
                row.size(),
                columns);
        RuleBroken.unless(
                row.get(0).strip().matches("\\d{1,12}"),
                "rule.sanctions.entryNumber",
                file.name(),
                row.getRecordNumber());
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(NOTHING.equals(cell.strip()) || cell.isBlank() ? null : cell.strip()));
        return cells;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
