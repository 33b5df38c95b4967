package org.imsa.hec.directory.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.imsa.hec.directory.name.HeardWord;
import org.imsa.hec.directory.sanctions.Listed;

/**
 * The names of a list, filed by the sounds of their words. A word weighs the less the more of the listed bear it: Muhammad
 * says little, a rare family name nearly all.
 */
final class ListedNames {
    /** From here on two words are taken for the same name. */
    static final double ALIKE = 0.84;

    private static final double LOST_BY_FREQUENCY = 0.13;
    private static final double LEAST_WEIGHT = 0.25;
    private static final int SOME = 10;
    private static final int MANY = 50_000;

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, List<Integer>> bySound = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /** Given names come again and again in a directory. */
    private final Map<String, List<Spelling>> asked = new ConcurrentHashMap<>();

    private final Map<Integer, Double> weights = new ConcurrentHashMap<>();

    /** A full name or alias of an entry. @param words places of its words in the index */
    record Name(Listed of, String text, int[] words) {}

    /** A word that listed names have, and in which of them it is. */
    private record Word(HeardWord heard, List<Integer> in) {}

    void add(Listed listed, String text) {
        List<HeardWord> heard = Distinctive.words(text);
        if (!heard.isEmpty()) {
            int at = names.size();
            names.add(new Name(
                    listed,
                    text,
                    heard.stream().mapToInt(word -> file(word, at)).toArray()));
        }
    }

    private int file(HeardWord heard, int name) {
        int at = byText.computeIfAbsent(heard.text(), text -> {
            words.add(new Word(heard, new ArrayList<>()));
            heard.keys().forEach(key -> bySound.computeIfAbsent(key, sound -> new ArrayList<>())
                    .add(words.size() - 1));
            return words.size() - 1;
        });
        words.get(at).in().add(name);
        return at;
    }

    /** The listed words that a word can be a spelling of, each with its likeness, the likest first. */
    List<Spelling> spellings(HeardWord word) {
        if (asked.size() > MANY) {
            asked.clear();
        }
        return asked.computeIfAbsent(word.text() + word.keys(), text -> heard(word));
    }

    private List<Spelling> heard(HeardWord word) {
        return word.keys().stream()
                .flatMap(key -> bySound.getOrDefault(key, List.of()).stream())
                .distinct()
                .map(at -> new Spelling(at, word.likeness(words.get(at).heard())))
                .filter(found -> found.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Spelling::likeness).reversed())
                .toList();
    }

    record Spelling(int word, double likeness) {}

    /** What a word says, by how many of the listed bear it in any spelling; one that none bears as if some did. */
    double weight(List<Spelling> spellings) {
        int bearers = spellings.stream()
                .mapToInt(spelling -> words.get(spelling.word()).in().size())
                .sum();
        return Math.max(LEAST_WEIGHT, 1 - LOST_BY_FREQUENCY * Math.log(bearers == 0 ? SOME : bearers));
    }

    double weight(int word) {
        return weights.computeIfAbsent(
                word, at -> weight(spellings(words.get(at).heard())));
    }

    String text(int word) {
        return words.get(word).heard().text();
    }

    /** Which names share so much with these words that a closer look is worth it. */
    int[] near(List<List<Spelling>> party, double least) {
        double[] shared = new double[names.size()];
        int[] counted = new int[names.size()];
        for (int i = 0; i < party.size(); i++) {
            for (Spelling spelling : party.get(i)) {
                double weight = spelling.likeness() * weight(spelling.word());
                for (int name : words.get(spelling.word()).in()) {
                    if (counted[name] != i + 1) {
                        counted[name] = i + 1;
                        shared[name] += weight;
                    }
                }
            }
        }
        return IntStream.range(0, shared.length)
                .filter(name -> shared[name] >= least)
                .toArray();
    }

    Name name(int at) {
        return names.get(at);
    }
}
