package org.imsa.hec.directory.name;

import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which a name is filed by its sound, so that its spellings in Arabic and in any Latin romanisation meet:
 * classes of consonants, without vowels. Different names may share a key, so that a key finds candidates and {@link
 * NameLikeness} decides.
 */
public final class NameSound {

    private NameSound() {}

    /**
     * A key or a few for each word of these names; nulls are passed over.
     *
     * @return never an empty key; empty if no name has a letter or digit: such a name must not be matched with anything
     */
    public static Set<String> of(String... names) {
        Set<String> keys = new TreeSet<>();
        for (String name : names) {
            NameWords.of(name).stream().filter(word -> !word.isInitial()).forEach(word -> keys.addAll(word.keys()));
        }
        return keys;
    }
}
