package org.imsa.hec.directory.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that occur in thousands of names, each taken apart and compared with each other once. For one thread, as long as
 * a search lasts.
 */
public final class WordMemory {
    private static final int MOST_WORDS = 100_000;
    private static final int MOST_PAIRS = 1_000_000;

    private final Map<String, SoundWord> words = new HashMap<>();
    private WordPairs pairs = new WordPairs();

    /** The words of a name, the same objects for the same words. */
    List<SoundWord> words(String name) {
        if (words.size() > MOST_WORDS) {
            words.clear();
            pairs = new WordPairs();
        }
        return NameWords.of(name).stream()
                .map(word -> words.computeIfAbsent(
                        word.head() + " " + word.text() + " " + word.typed() + " " + word.hasArticle(), key -> word))
                .toList();
    }

    WordPairs pairs() {
        if (pairs.size() > MOST_PAIRS) {
            pairs = new WordPairs();
        }
        return pairs;
    }
}
