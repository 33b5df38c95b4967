package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;

/** One typing error (Damerau and Levenshtein): a letter too few, too many, wrong, or two letters changed over. */
final class Slip {
    private static final String VOWELS = "aeiouyاويع";
    private static final double SAME_SOUND = 0.84;
    private static final double SAME_REST = 0.95;
    static final double TOO_FAR = 0.45;
    private static final int SHORTEST = 4;
    private static final int MOST_REMEMBERED = 5_000;
    private static final Remembered<List<Sound>> SHORTENED = new Remembered<>(MOST_REMEMBERED);
    private static final Remembered<List<Sound>> SWAPPED = new Remembered<>(MOST_REMEMBERED);

    private Slip() {}

    /**
     * Not if only a vowel is another one: that is how Arabic names differ, Salim and Salam.
     *
     * @param sound how alike the two sound, which is not asked across scripts if it is too little
     */
    static boolean isOne(String one, String other, double sound) {
        boolean isArabic = NameKey.hasArabic(one);
        if (isArabic == NameKey.hasArabic(other)) {
            return isOneLetter(one, other);
        }
        return sound >= TOO_FAR && (isArabic ? isOneSound(one, other) : isOneSound(other, one));
    }

    private static boolean isOneLetter(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String here = one.substring(start, one.length() - end);
        String there = other.substring(start, other.length() - end);
        boolean swapped = here.length() == 2
                && there.length() == 2
                && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0);
        return shorter >= SHORTEST
                && (swapped || here.length() <= 1 && there.length() <= 1 && !(isVowel(here) && isVowel(there)));
    }

    /** With one consonant less on either side or both, or with two letters changed over, they sound alike. */
    private static boolean isOneSound(String arabic, String latin) {
        if (arabic.length() < SHORTEST || latin.length() < SHORTEST) {
            return false;
        }
        List<Sound> whole = List.of(SoundReader.read(arabic));
        return anyAlike(whole, shortened(latin), SAME_SOUND)
                || anyAlike(whole, SWAPPED.get(latin, word -> sounds(swapped(word))), SAME_SOUND)
                || anyAlike(shortened(arabic), SoundReader.readings(latin), SAME_SOUND)
                || anyAlike(shortened(arabic), shortened(latin), SAME_REST);
    }

    private static List<Sound> shortened(String word) {
        return SHORTENED.get(word, one -> sounds(withoutOne(one)));
    }

    private static boolean anyAlike(List<Sound> some, List<Sound> others, double enough) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.likeness(other) >= enough));
    }

    private static List<Sound> sounds(List<String> words) {
        return words.stream()
                .flatMap(word -> SoundReader.readings(word).stream())
                .toList();
    }

    private static List<String> withoutOne(String word) {
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (!isVowel(word.substring(i, i + 1))) {
                shorter.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return shorter;
    }

    private static List<String> swapped(String word) {
        List<String> swapped = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            swapped.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return swapped;
    }

    private static boolean isVowel(String letters) {
        return letters.length() == 1 && VOWELS.contains(letters);
    }
}
