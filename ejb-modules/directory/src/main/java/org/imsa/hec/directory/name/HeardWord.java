package org.imsa.hec.directory.name;

import java.util.List;
import java.util.Set;

/** A word of a name, for whoever compares one name with many and so keeps the words of the many ready. */
public final class HeardWord {
    private final SoundWord word;
    private final Set<String> keys;

    private HeardWord(SoundWord word) {
        this.word = word;
        this.keys = word.keys();
    }

    /** The words of a name; initials and what has no sound do not count. Empty for a name that cannot be compared. */
    public static List<HeardWord> of(String name) {
        return NameWords.of(name).stream()
                .filter(word -> !word.isInitial())
                .map(HeardWord::new)
                .filter(word -> !word.keys.isEmpty())
                .toList();
    }

    /** As it is compared: levelled, without its article. */
    public String text() {
        return word.text();
    }

    /** Under which words that may sound alike meet; never empty. */
    public Set<String> keys() {
        return keys;
    }

    /** 0 to 1: how alike the two sound, in whichever scripts they are written. */
    public double likeness(HeardWord other) {
        return text().equals(other.text()) ? 1 : word.soundsLike(other.word);
    }
}
