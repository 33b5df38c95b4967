package org.imsa.hec.directory.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a word of {@link Spelling} aloud. Arabic letters and Latin romanisations are read by their own rules; a word in
 * another script is romanised first.
 */
final class SoundReader {
    private static final Transliterator ROMANISE = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ب', 'b'),
            Map.entry('پ', 'p'),
            Map.entry('ت', 't'),
            Map.entry('ث', 'T'),
            Map.entry('ج', 'j'),
            Map.entry('چ', 'c'),
            Map.entry('ح', 'h'),
            Map.entry('خ', 'x'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'D'),
            Map.entry('ر', 'r'),
            Map.entry('ز', 'z'),
            Map.entry('ژ', 'z'),
            Map.entry('س', 's'),
            Map.entry('ش', 'S'),
            Map.entry('ص', 's'),
            Map.entry('ض', 'D'),
            Map.entry('ط', 't'),
            Map.entry('ظ', 'D'),
            Map.entry('غ', 'g'),
            Map.entry('ف', 'f'),
            Map.entry('ڤ', 'v'),
            Map.entry('ق', 'k'),
            Map.entry('ك', 'k'),
            Map.entry('گ', 'g'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'),
            Map.entry('ه', 'h'),
            Map.entry('ڕ', 'r'),
            Map.entry('ڵ', 'l'));
    private static final Map<String, Character> PAIRS =
            Map.of("th", 'T', "dh", 'D', "sh", 'S', "kh", 'x', "gh", 'g', "ch", 'c', "ph", 'f', "ck", 'k', "dj", 'j');

    private static final Pattern IN_TWO = Pattern.compile("[^aeiouyw]a(?=[eiy](?![aou]))");
    private static final Predicate<String> TWO_SYLLABLES = written("a[ei].*");
    private static final Predicate<String> LONG_A = written("a+");
    private static final Predicate<String> LONG_I = written("[ae]*(i+|ee)|ie|ea");
    private static final Predicate<String> LONG_U = written("[ae]*u+|ue|eu");
    private static final Predicate<String> Y_WITHIN = written("i+[aeu].*");
    private static final Predicate<String> W_WITHIN = written("u+[aei].*");

    private final String word;
    private final boolean inTwo;
    private final StringBuilder consonants = new StringBuilder();
    private final List<Vowel> vowels = new ArrayList<>();
    private Vowel before = Vowel.NONE;

    private SoundReader(String word, boolean inTwo) {
        this.word = word;
        this.inTwo = inTwo;
    }

    static Sound read(String word) {
        return readings(word).get(0);
    }

    /** Latin {@code ai} may be one syllable as in Saif, or two as in Fa'iz. */
    static List<Sound> readings(String word) {
        if (NameKey.hasArabic(word)) {
            return List.of(new SoundReader(word, false).arabic());
        }
        String latin = NameKey.hasLatin(word) ? ascii(word) : romanised(word);
        Sound sound = new SoundReader(latin, false).latin();
        return IN_TWO.matcher(latin).find() ? List.of(sound, new SoundReader(latin, true).latin()) : List.of(sound);
    }

    private static String romanised(String word) {
        return ROMANISE.transliterate(word).replaceAll("[^a-z0-9]", "");
    }

    private static String ascii(String word) {
        return word.chars().allMatch(letter -> letter < 128) ? word : romanised(word);
    }

    private Sound arabic() {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean isLast = i == word.length() - 1;
            char next = isLast ? ' ' : word.charAt(i + 1);
            switch (letter) {
                case 'ا' -> follow(consonants.isEmpty() && before == Vowel.NONE ? Vowel.ANY : Vowel.LONG_A);
                case 'ع' -> follow(Vowel.ANY);
                case 'و', 'ي' -> semivowel(letter, next);
                case 'ه' -> {
                    if (isLast && consonants.length() + (before == Vowel.NONE ? 0 : 1) > 1) {
                        follow(Vowel.A);
                    } else {
                        consonant('h');
                    }
                }
                default -> consonant(ARABIC.getOrDefault(letter, letter));
            }
        }
        for (int i = 0; i < vowels.size() - 1; i++) {
            if (vowels.get(i) == Vowel.NONE) {
                vowels.set(i, Vowel.ANY);
            }
        }
        return sound();
    }

    /** Waw and ya are consonants at the beginning and before a long vowel, long vowels elsewhere. */
    private void semivowel(char letter, char next) {
        boolean isFirst = consonants.isEmpty() && before == Vowel.NONE;
        boolean afterLong = !vowels.isEmpty() && vowels.get(vowels.size() - 1).isLong();
        if (isFirst || next == 'ا' || next == 'و' || next == 'ي' || next == 'ه' || afterLong && next != ' ') {
            consonant(letter == 'و' ? 'w' : 'y');
        } else if (afterLong) {
            consonant(letter == 'و' ? 'w' : 'y');
        } else {
            follow(letter == 'و' ? Vowel.LONG_U : Vowel.LONG_I);
        }
    }

    private Sound latin() {
        int i = 0;
        while (i < word.length()) {
            int end = i;
            while (end < word.length() && isVowel(end)) {
                end++;
            }
            if (end > i) {
                vowel(word.substring(i, end));
                i = end;
            } else {
                i = consonantAt(i);
            }
        }
        return sound();
    }

    private boolean isVowel(int at) {
        char letter = word.charAt(at);
        if (letter == 'y') {
            boolean beforeVowel = at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0;
            return !beforeVowel;
        }
        if (letter == 'w') {
            boolean beforeVowel = at + 1 < word.length() && "aeiouy".indexOf(word.charAt(at + 1)) >= 0;
            return at > 0 && !beforeVowel;
        }
        return "aeiou".indexOf(letter) >= 0;
    }

    private int consonantAt(int at) {
        String pair = at + 2 <= word.length() ? word.substring(at, at + 2) : "";
        if (PAIRS.containsKey(pair)) {
            consonant(PAIRS.get(pair));
            return skipDoubled(at, pair);
        }
        char letter = word.charAt(at);
        switch (letter) {
            case 'q' -> consonant('k');
            case 'c' -> consonant(at + 1 < word.length() && "ei".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k');
            case 'x' -> {
                consonant('k');
                consonant('s');
            }
            default -> consonant(letter);
        }
        return skipDoubled(at, String.valueOf(letter));
    }

    /** Doubled letters are heard once. */
    private int skipDoubled(int at, String letters) {
        int next = at + letters.length();
        return word.startsWith(letters, next) ? next + letters.length() : next;
    }

    /** Vowels in a row are one long vowel, a diphthong, or two syllables with w or y between them. */
    private void vowel(String letters) {
        int last = letters.length() - 1;
        String levelled = letters.replace('y', 'i').replace('w', 'u').replace('o', 'u');
        if (levelled.length() == 1) {
            follow(Vowel.valueOf(levelled.toUpperCase(Locale.ROOT)));
        } else if (inTwo && TWO_SYLLABLES.test(levelled)) {
            follow(Vowel.LONG_A);
            consonant('y');
            follow(levelled.length() > 2 ? Vowel.LONG_I : Vowel.I);
        } else if (LONG_A.test(levelled)) {
            follow(Vowel.LONG_A);
        } else if (LONG_I.test(levelled)) {
            follow(Vowel.LONG_I);
        } else if (LONG_U.test(levelled)) {
            follow(Vowel.LONG_U);
        } else if (Y_WITHIN.test(levelled)) {
            follow(Vowel.I);
            consonant('y');
            vowel(letters.substring(firstOther(levelled)));
        } else if (W_WITHIN.test(levelled)) {
            consonant('w');
            vowel(letters.substring(firstOther(levelled)));
        } else {
            follow(Vowel.valueOf(levelled.substring(last).toUpperCase(Locale.ROOT)));
        }
    }

    private static Predicate<String> written(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** Where another letter than the first begins. */
    private static int firstOther(String letters) {
        int at = 1;
        while (letters.charAt(at) == letters.charAt(0)) {
            at++;
        }
        return at;
    }

    private void consonant(char consonant) {
        consonants.append(consonant);
        vowels.add(Vowel.NONE);
    }

    private void follow(Vowel vowel) {
        int last = vowels.size() - 1;
        if (last < 0) {
            before = before == Vowel.NONE || before == Vowel.ANY ? vowel : before;
        } else if (vowels.get(last) == Vowel.NONE || vowels.get(last) == Vowel.ANY) {
            vowels.set(last, vowel);
        }
    }

    private Sound sound() {
        return new Sound(consonants.toString(), List.copyOf(vowels), before);
    }
}
