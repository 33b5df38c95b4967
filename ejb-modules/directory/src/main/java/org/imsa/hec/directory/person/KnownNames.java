package org.imsa.hec.directory.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.directory.name.NameKey;

/** The parts of names of {@code name-parts.csv} in both scripts, found in the usual spellings of either. */
final class KnownNames {
    private final Map<String, String> arabicByLatin = new HashMap<>();
    private final Map<String, String> latinByArabic = new HashMap<>();

    private KnownNames() {}

    /** Each line: the usual Latin spelling, the Arabic one, and more Latin spellings. */
    static KnownNames load() {
        KnownNames names = new KnownNames();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                KnownNames.class.getResourceAsStream("name-parts.csv"), StandardCharsets.UTF_8))) {
            lines.lines().forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    Optional<String> arabic(String latin) {
        return Optional.ofNullable(arabicByLatin.get(NameKey.of(latin)));
    }

    Optional<String> latin(String arabic) {
        return Optional.ofNullable(latinByArabic.get(NameKey.of(arabic)));
    }

    private void add(String line) {
        String[] cells = line.split(",");
        latinByArabic.putIfAbsent(NameKey.of(cells[1]), cells[0]);
        arabicByLatin.putIfAbsent(NameKey.of(cells[0]), cells[1]);
        for (int i = 2; i < cells.length; i++) {
            arabicByLatin.putIfAbsent(NameKey.of(cells[i]), cells[1]);
        }
    }
}
