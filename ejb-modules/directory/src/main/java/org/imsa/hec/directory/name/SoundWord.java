package org.imsa.hec.directory.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word of a name as it is heard.
 *
 * @param text as levelled by {@link Spelling}, without its article
 * @param typed the same with its article and whatever else belongs to it
 * @param head {@code abd}, {@code abu} and the like, which the word completes; null if there is none
 * @param readings of the word: one, or two if it may or may not begin with an article
 * @param hasArticle as family names often have
 */
record SoundWord(String text, String typed, String head, List<Sound> readings, boolean hasArticle) {

    static SoundWord of(String text) {
        return new SoundWord(text, text, null, List.of(SoundReader.read(text)), false);
    }

    boolean isInitial() {
        return head == null && text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** What completes the head. */
    SoundWord part() {
        return new SoundWord(text.substring(head.length()), typed, null, readings, false);
    }

    boolean isSilent() {
        return readings.stream().allMatch(Sound::isEmpty);
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Sound reading : readings) {
            (head == null ? reading : SoundReader.read(head).and(reading))
                    .keys()
                    .forEach(keys::add);
        }
        return keys;
    }

    /** 0 to 1: the best of all readings; with different heads the words are different. */
    double soundsLike(SoundWord other) {
        if (head != null && other.head != null && !head.equals(other.head)) {
            return 0;
        }
        double best = 0;
        for (Sound one : head == null || other.head != null ? readings : whole()) {
            for (Sound two : other.head == null || head != null ? other.readings : other.whole()) {
                best = Math.max(best, one.likeness(two));
            }
        }
        return best;
    }

    private List<Sound> whole() {
        return readings.stream().map(SoundReader.read(head)::and).toList();
    }
}
