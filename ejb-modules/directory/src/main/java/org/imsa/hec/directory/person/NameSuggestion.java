package org.imsa.hec.directory.person;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.NameKey;

/**
 * How a part of a name may be written in the other script: as the house knows it ({@code name-parts.csv}, the spellings of
 * Iraqi passports), else letter by letter. It is a suggestion for a person to look at; short vowels are not written in
 * Arabic, so nobody can be sure of them.
 */
public final class NameSuggestion {
    private static final KnownNames KNOWN = KnownNames.load();

    private NameSuggestion() {}

    /** This part of a name in Arabic script; empty if there are no Latin letters in it. */
    public static String inArabic(String latin) {
        return NameKey.hasLatin(latin)
                ? words(latin.replaceAll("(?i)\\b(a[lrstdnz]|el|ash)[-\\s]+(?=\\p{L})", "al-"))
                        .map(word -> arabicWord(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** This part of a name in Latin script; empty if there are no Arabic letters in it. */
    public static String inLatin(String arabic) {
        return NameKey.hasArabic(arabic)
                ? words(joined(arabic)).map(NameSuggestion::latinWord).collect(Collectors.joining(" "))
                : "";
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"));
    }

    /** {@code عبد} belongs to the word after it. */
    private static String joined(String arabic) {
        return arabic.strip().replaceAll("(^|\\s)عبد\\s+(?=\\S)", "$1عبد");
    }

    private static String arabicWord(String word) {
        if (word.startsWith("al-")) {
            return "ال" + KNOWN.arabic(word.substring(3)).orElseGet(() -> Letters.arabic(word.substring(3)));
        }
        if (word.matches("al.{4,}") && KNOWN.arabic(word.substring(2)).isPresent()) {
            return "ال" + KNOWN.arabic(word.substring(2)).get();
        }
        return KNOWN.arabic(word).orElseGet(() -> Letters.arabic(word));
    }

    /** The article is looked at first, since names are known without it. */
    private static String latinWord(String word) {
        boolean hasArticle = word.startsWith("ال") && word.length() > 4;
        String stem = hasArticle ? word.substring(2) : word;
        String latin = KNOWN.latin(stem).orElseGet(() -> capital(Letters.latin(stem)));
        return hasArticle ? "Al-" + latin : latin;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The letters of one script in the other. */
    private static final class Letters {
        private static final Map<String, String> TO_LATIN = Map.ofEntries(
                Map.entry("ا", "a"),
                Map.entry("أ", "a"),
                Map.entry("إ", "i"),
                Map.entry("آ", "a"),
                Map.entry("ب", "b"),
                Map.entry("ت", "t"),
                Map.entry("ث", "th"),
                Map.entry("ج", "j"),
                Map.entry("ح", "h"),
                Map.entry("خ", "kh"),
                Map.entry("د", "d"),
                Map.entry("ذ", "dh"),
                Map.entry("ر", "r"),
                Map.entry("ز", "z"),
                Map.entry("س", "s"),
                Map.entry("ش", "sh"),
                Map.entry("ص", "s"),
                Map.entry("ض", "dh"),
                Map.entry("ط", "t"),
                Map.entry("ظ", "dh"),
                Map.entry("ع", "a"),
                Map.entry("غ", "gh"),
                Map.entry("ف", "f"),
                Map.entry("ق", "q"),
                Map.entry("ك", "k"),
                Map.entry("ل", "l"),
                Map.entry("م", "m"),
                Map.entry("ن", "n"),
                Map.entry("ه", "h"),
                Map.entry("ة", "a"),
                Map.entry("و", "u"),
                Map.entry("ي", "i"),
                Map.entry("ى", "a"),
                Map.entry("ئ", "i"),
                Map.entry("ؤ", "u"),
                Map.entry("پ", "p"),
                Map.entry("چ", "ch"),
                Map.entry("گ", "g"),
                Map.entry("ڤ", "v"));
        private static final Map<String, String> TO_ARABIC = Map.ofEntries(
                Map.entry("kh", "خ"),
                Map.entry("gh", "غ"),
                Map.entry("sh", "ش"),
                Map.entry("th", "ث"),
                Map.entry("dh", "ظ"),
                Map.entry("ch", "چ"),
                Map.entry("aa", "ا"),
                Map.entry("ee", "ي"),
                Map.entry("oo", "و"),
                Map.entry("ou", "و"),
                Map.entry("ai", "ي"),
                Map.entry("ay", "ي"),
                Map.entry("aw", "و"),
                Map.entry("b", "ب"),
                Map.entry("t", "ت"),
                Map.entry("j", "ج"),
                Map.entry("h", "ح"),
                Map.entry("d", "د"),
                Map.entry("r", "ر"),
                Map.entry("z", "ز"),
                Map.entry("s", "س"),
                Map.entry("f", "ف"),
                Map.entry("q", "ق"),
                Map.entry("k", "ك"),
                Map.entry("l", "ل"),
                Map.entry("m", "م"),
                Map.entry("n", "ن"),
                Map.entry("w", "و"),
                Map.entry("y", "ي"),
                Map.entry("i", "ي"),
                Map.entry("u", "و"),
                Map.entry("o", "و"),
                Map.entry("p", "ب"),
                Map.entry("g", "ك"),
                Map.entry("v", "ف"),
                Map.entry("c", "ك"),
                Map.entry("x", "كس"));
        private static final String VOWELS = "aiu";

        private Letters() {}

        static String latin(String word) {
            StringBuilder latin = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                String letter = TO_LATIN.getOrDefault(word.substring(i, i + 1), "");
                boolean isConsonant = !letter.isEmpty() && VOWELS.indexOf(letter.charAt(0)) < 0;
                boolean beginsSyllable = isConsonant && endsInConsonant(latin);
                latin.append(beginsSyllable ? "a" : "").append(letter);
            }
            return latin.toString().replaceAll("(.)\\1{2,}", "$1$1");
        }

        private static boolean endsInConsonant(StringBuilder text) {
            return text.length() > 0 && VOWELS.indexOf(text.charAt(text.length() - 1)) < 0;
        }

        static String arabic(String word) {
            StringBuilder arabic = new StringBuilder();
            String plain = word.replaceAll("[^a-z]", "");
            for (int i = 0; i < plain.length(); i++) {
                String two = plain.substring(i, Math.min(i + 2, plain.length()));
                if (two.length() == 2 && TO_ARABIC.containsKey(two)) {
                    arabic.append(TO_ARABIC.get(two));
                    i++;
                } else {
                    arabic.append(one(plain, i));
                }
            }
            return arabic.toString().replaceAll("(.)\\1", "$1");
        }

        /** A short vowel stands at the beginning and at the end of a word alone. */
        private static String one(String word, int at) {
            String letter = word.substring(at, at + 1);
            boolean atStart = at == 0;
            boolean atEnd = at == word.length() - 1;
            if (letter.equals("a") || letter.equals("e")) {
                return atStart ? "ا" : atEnd ? "ة" : "";
            }
            boolean isBare = letter.equals("i") || letter.equals("o") || letter.equals("u");
            return atStart && isBare ? "ا" + TO_ARABIC.get(letter) : TO_ARABIC.getOrDefault(letter, "");
        }
    }
}
