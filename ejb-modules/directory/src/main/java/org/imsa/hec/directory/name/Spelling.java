package org.imsa.hec.directory.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Levels the spellings of letters: case, accents, harakat, hamza on its seat (alef, waw, ya), alef maksura and ya, ta
 * marbuta and ha, tatweel, Persian forms of Arabic letters, digits of either script. What remains are words of letters
 * and digits.
 */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WITHIN_A_WORD =
            Pattern.compile("[\\u0640\\u0621'\\u2019\\u2018\\u0060\\u02BB-\\u02BF]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('\u0671', '\u0627'), // alef wasla: alef
            Map.entry('\u0649', '\u064A'), // alef maksura: ya
            Map.entry('\u06CC', '\u064A'), // Persian ya: ya
            Map.entry('\u0629', '\u0647'), // ta marbuta: ha
            Map.entry('\u06BE', '\u0647'), // ha with two eyes: ha
            Map.entry('\u06A9', '\u0643'), // Persian kaf: kaf
            Map.entry('\u0131', 'i'), // letters that have no accent to take off
            Map.entry('\u0142', 'l'),
            Map.entry('\u00F8', 'o'));

    private Spelling() {}

    /** The words of this text, levelled, in their order. */
    static List<String> words(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = WITHIN_A_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return Stream.of(BETWEEN_WORDS.split(joined))
                .filter(word -> !word.isEmpty())
                .map(Spelling::levelled)
                .toList();
    }

    private static String levelled(String word) {
        return word.chars()
                .map(letter -> Character.isDigit(letter)
                        ? '0' + Character.digit(letter, 10)
                        : ALIKE.getOrDefault((char) letter, (char) letter))
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
