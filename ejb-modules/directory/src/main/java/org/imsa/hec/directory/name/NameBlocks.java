package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blocks in which records meet that may be about one, before {@link PersonLikeness} judges them: the sounds of two or
 * three words of a name, in any order. They are chosen so that two names have one in common although a word of the longer
 * one is left out, the family name stands first, or one word is mistyped; and so that one given name alone, which thousands
 * bear, brings nobody together.
 */
public final class NameBlocks {
    private static final int LONGEST = 120;
    private static final int MOST_OF_A_NAME = 24;

    private NameBlocks() {}

    /** Of both scripts of a name; either may be null. Never an empty key; none for a name without a letter. */
    public static Set<String> of(String latin, String arabic) {
        Set<String> blocks = new TreeSet<>();
        for (String name : new String[] {latin, arabic}) {
            of(NameWords.of(name)).limit(MOST_OF_A_NAME).forEach(blocks::add);
        }
        return blocks;
    }

    private static Stream<String> of(List<SoundWord> name) {
        List<Set<String>> words = name.stream()
                .filter(word -> !word.isInitial())
                .map(SoundWord::keys)
                .filter(keys -> !keys.isEmpty())
                .toList();
        if (words.size() < 2) {
            return words.stream().flatMap(Set::stream).map(NameBlocks::cut);
        }
        Set<String> first = words.get(0);
        Set<String> second = words.get(1);
        Set<String> last = words.get(words.size() - 1);
        if (words.size() == 2) {
            return Stream.of(together(first, last), together(nearby(first), last), together(first, nearby(last)))
                    .flatMap(stream -> stream);
        }
        Stream<String> pairs = Stream.concat(together(first, last), together(second, last));
        return Stream.concat(
                pairs,
                words.size() == 3
                        ? Stream.concat(together(first, second), together(first, second, last))
                        : Stream.concat(together(first, second, words.get(2)), together(first, second, last)));
    }

    private static Set<String> nearby(Set<String> keys) {
        return keys.stream().flatMap(key -> NameIndex.withOneLess(key).stream()).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Stream<String> together(Set<String>... words) {
        List<List<String>> combined = List.of(List.of());
        for (Set<String> word : words) {
            List<List<String>> longer = new ArrayList<>();
            combined.forEach(before -> word.forEach(key ->
                    longer.add(Stream.concat(before.stream(), Stream.of(key)).toList())));
            combined = longer;
        }
        return combined.stream().map(keys -> cut(keys.stream().sorted().collect(Collectors.joining(" "))));
    }

    private static String cut(String block) {
        return block.substring(0, Math.min(block.length(), LONGEST));
    }
}
