package org.imsa.hec.directory.name;

import java.util.IdentityHashMap;
import java.util.Map;

/** The words of two names compared each with each, each pair once, in whatever order the names are laid side by side. */
final class WordPairs {
    private final Map<SoundWord, Map<SoundWord, WordLikeness>> known = new IdentityHashMap<>();
    private int size;

    WordLikeness of(SoundWord one, SoundWord other) {
        return known.computeIfAbsent(one, word -> new IdentityHashMap<>()).computeIfAbsent(other, word -> {
            size++;
            return WordLikeness.of(one, word);
        });
    }

    int size() {
        return size;
    }
}
