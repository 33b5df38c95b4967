package org.imsa.hec.directory.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of common given names that ships with the product: {@code known-names.txt}. */
final class KnownNames {
    private static final double SPELLS_IT = 0.93;
    private static final KnownNames LIST = read();

    private final Map<String, Set<Integer>> bySpelling = new HashMap<>();
    private final Remembered<Set<Integer>> heard = new Remembered<>(50_000);
    private final Map<String, Set<Integer>> bySound = new HashMap<>();
    private final Map<Integer, Set<SoundWord>> spellings = new HashMap<>();
    private final Set<Integer> common = new HashSet<>();
    private final Set<Integer> families = new HashSet<>();

    private KnownNames() {}

    static KnownNames list() {
        return LIST;
    }

    /** Which names of the list this word spells; none if it is not there. A Latin spelling may stand for several. */
    Set<Integer> spelt(SoundWord word) {
        Set<Integer> exact = bySpelling.get(word.text());
        if (exact != null) {
            return exact;
        }
        return heard.get(word.typed() + " " + word.text(), asked -> soundingLike(word));
    }

    private Set<Integer> soundingLike(SoundWord word) {
        return word.keys().stream()
                .flatMap(key -> bySound.getOrDefault(key, Set.of()).stream())
                .filter(name -> spellings.get(name).stream().anyMatch(known -> known.soundsLike(word) >= SPELLS_IT))
                .collect(Collectors.toSet());
    }

    boolean hasSpelling(SoundWord word) {
        return bySpelling.containsKey(word.text());
    }

    boolean isCommon(Set<Integer> names) {
        return names.stream().anyMatch(common::contains);
    }

    /** Is it no given name? */
    boolean canBeFamily(SoundWord word) {
        return word.hasArticle() || families.containsAll(spelt(word));
    }

    private void add(int name, String line) {
        if (line.startsWith("*")) {
            common.add(name);
        }
        if (line.startsWith("+")) {
            families.add(name);
        }
        for (SoundWord word : NameWords.of(line.replaceFirst("^[*+]", ""))) {
            bySpelling.computeIfAbsent(word.text(), key -> new HashSet<>()).add(name);
            word.keys().forEach(key -> bySound.computeIfAbsent(key, sound -> new HashSet<>())
                    .add(name));
            spellings.computeIfAbsent(name, key -> new HashSet<>()).add(word);
        }
    }

    private static KnownNames read() {
        KnownNames names = new KnownNames();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                KnownNames.class.getResourceAsStream("known-names.txt"), StandardCharsets.UTF_8))) {
            List<String> lines =
                    file.lines().filter(line -> !line.startsWith("#")).toList();
            for (int i = 0; i < lines.size(); i++) {
                names.add(i, lines.get(i));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
