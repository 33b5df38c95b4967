package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is stored about the names of a party so that {@link NameTerm} finds it. */
public final class NameIndex {
    private static final int LONGEST_SPELLING = 200;
    private static final int LONGEST_LINE = 4000;

    private NameIndex() {}

    /**
     * A word under one of its sounds.
     *
     * @param near its sound, or that with one consonant left out
     * @param whole is it the whole sound?
     * @param word one of {@link #words}
     * @param spelling what {@link NameTerm#likenessTo} compares
     */
    public record Entry(String near, boolean whole, String word, String spelling) {}

    /** The words that a party is found by; either name may be null. */
    public static Set<String> words(String latin, String arabic) {
        Set<String> words = NameKey.index(latin, arabic);
        heard(latin, arabic).forEach(word -> words.add(NameKey.cut(word.text())));
        return words;
    }

    /** The same in one text, each word between blanks, for whoever asks for several words at once. */
    public static String line(String latin, String arabic) {
        String line = " " + String.join(" ", words(latin, arabic)) + " ";
        return line.length() <= LONGEST_LINE ? line : line.substring(0, line.lastIndexOf(' ', LONGEST_LINE - 1) + 1);
    }

    /** The words of such a {@link #line}. */
    public static List<String> wordsOf(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split(" "));
    }

    /** The words of these names under all their sounds. */
    public static List<Entry> entries(String latin, String arabic) {
        List<Entry> entries = new ArrayList<>();
        for (SoundWord word : heard(latin, arabic)) {
            Set<String> keys = word.keys();
            Set<String> nears = new TreeSet<>(keys);
            keys.forEach(key -> nears.addAll(withOneLess(key)));
            String spelling = word.typed().substring(0, Math.min(word.typed().length(), LONGEST_SPELLING));
            for (String near : nears) {
                entries.add(new Entry(NameKey.cut(near), keys.contains(near), NameKey.cut(word.text()), spelling));
            }
        }
        return entries;
    }

    /** Short sounds are not shortened: too much would be near. */
    static Set<String> withOneLess(String key) {
        Set<String> shorter = new TreeSet<>();
        for (int i = 0; key.length() > 2 && i < key.length(); i++) {
            shorter.add(key.substring(0, i) + key.substring(i + 1));
        }
        return shorter;
    }

    private static List<SoundWord> heard(String latin, String arabic) {
        List<SoundWord> words = new ArrayList<>(NameWords.of(latin));
        words.addAll(NameWords.of(arabic));
        words.removeIf(SoundWord::isInitial);
        return words;
    }
}
