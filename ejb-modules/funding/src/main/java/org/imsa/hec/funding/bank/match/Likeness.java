package org.imsa.hec.funding.bank.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.bank.statement.BankLineFile;

/** How alike the words of a bank are to those of the books. */
final class Likeness {
    static final int WHOLE_NAME = 25;
    static final int PART_OF_NAME = 10;

    private static final int SHORTEST_REFERENCE = 3;
    private static final int SHORTEST_WORD = 3;

    private Likeness() {}

    /** Does the line name the reference of this entry, as a word of its own? Zeros before a number do not count. */
    static boolean namesReference(BankLineFile line, Item item) {
        return namesReference(line.words(), item.reference());
    }

    static boolean namesReference(String words, String reference) {
        String wanted = plain(reference);
        if (wanted.length() < SHORTEST_REFERENCE) {
            return false;
        }
        Stream<String> told = Stream.concat(
                Stream.of(words), Arrays.stream(Objects.toString(words, "").split("[\\s,;·]+")));
        return told.anyMatch(word -> plain(word).equals(wanted));
    }

    /** The name of either script; the words that banks add around it do not count. */
    static int ofNames(BankLineFile line, Item item) {
        return ofNames(line.words(), item.latin(), item.arabic());
    }

    static int ofNames(String words, String latin, String arabic) {
        Set<String> told = new HashSet<>(key(words));
        return Math.max(ofName(told, key(latin)), ofName(told, key(arabic)));
    }

    private static int ofName(Set<String> told, List<String> name) {
        long alike = name.stream().filter(told::contains).count();
        boolean isLong = name.stream().anyMatch(word -> told.contains(word) && word.length() > SHORTEST_WORD);
        if (name.size() > 1 && alike == name.size()) {
            return WHOLE_NAME;
        }
        return alike > 0 && isLong ? PART_OF_NAME : 0;
    }

    private static List<String> key(String name) {
        String key = new PartyHint(PartyKind.PERSON, name, null, null).nameKey();
        return key == null ? List.of() : List.of(key.split(" "));
    }

    private static String plain(String reference) {
        return Objects.toString(reference, "")
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .replaceFirst("^0+", "")
                .toLowerCase(Locale.ROOT);
    }
}
