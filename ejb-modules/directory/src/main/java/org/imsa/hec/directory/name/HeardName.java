package org.imsa.hec.directory.name;

import java.util.List;

/** A name taken apart once, to be compared with many. */
public final class HeardName {
    private final List<SoundWord> words;

    private HeardName(List<SoundWord> words) {
        this.words = words;
    }

    /** @param name may be null */
    public static HeardName of(String name) {
        return new HeardName(List.copyOf(NameWords.of(name)));
    }

    /** The same, for one of many that are compared in one search. */
    static HeardName of(String name, WordMemory memory) {
        return new HeardName(memory.words(name));
    }

    /** Has it not a single letter or digit? Then it is like no other. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<SoundWord> words() {
        return words;
    }
}
