package org.imsa.hec.kernel.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which row of a file is its header, and which of its columns is what: by the names that a kind knows for its columns, in
 * English and Arabic. Banks put lines of their own above the header; it is the row in which most columns are recognised.
 */
record HeaderGuess(Sheet.Line header, Map<String, Integer> mapping) {

    static HeaderGuess in(List<Sheet.Line> firstLines, List<IntakeColumn> columns) {
        return firstLines.stream()
                .map(line -> new HeaderGuess(line, mapping(line.cells(), columns)))
                .max(Comparator.<HeaderGuess>comparingInt(
                                guess -> guess.mapping().size())
                        .thenComparing(guess -> -guess.header().line()))
                .orElseThrow();
    }

    private static Map<String, Integer> mapping(List<String> header, List<IntakeColumn> columns) {
        Map<String, Integer> indexByName = new HashMap<>();
        for (int i = header.size() - 1; i >= 0; i--) {
            indexByName.put(plain(header.get(i)), i);
        }
        Map<String, Integer> mapping = new LinkedHashMap<>();
        for (IntakeColumn column : columns) {
            Stream.concat(column.synonyms().stream(), Stream.of(column.key()))
                    .map(HeaderGuess::plain)
                    .filter(indexByName::containsKey)
                    .map(indexByName::get)
                    .filter(index -> !mapping.containsValue(index))
                    .findFirst()
                    .ifPresent(index -> mapping.put(column.key(), index));
        }
        return mapping;
    }

    /** Letters and digits alone, with the usual spellings of Arabic made one. */
    static String plain(String header) {
        return CellText.plain(header)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .replace("ـ", "");
    }
}
