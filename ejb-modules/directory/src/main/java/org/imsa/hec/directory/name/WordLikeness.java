package org.imsa.hec.directory.name;

import java.util.Collections;
import java.util.Set;

/**
 * How two words of names are alike.
 *
 * @param score 0 to 1
 */
record WordLikeness(double score, Kind kind) {
    enum Kind {
        SAME,
        SPELLING,
        TYPING,
        INITIAL,
        DIFFERENT
    }

    private static final double SAME_SOUND = 0.84;
    private static final double ONE_SLIP = 0.7;
    private static final double TYPING_SCORE = 0.86;
    private static final double INITIAL_SCORE = 0.9;
    private static final int SHORTEST_WITH_A_SLIP = 4;

    static WordLikeness of(SoundWord one, SoundWord other) {
        return of(one, other, true);
    }

    /** The same where a typing error makes it another word: far less is compared. */
    static WordLikeness inSpelling(SoundWord one, SoundWord other) {
        return of(one, other, false);
    }

    private static WordLikeness of(SoundWord one, SoundWord other, boolean maySlip) {
        if (one.text().equals(other.text())) {
            return new WordLikeness(1, Kind.SAME);
        }
        if (one.head() != null && one.head().equals(other.head())) {
            return of(one.part(), other.part(), maySlip);
        }
        if (one.isInitial() || other.isInitial()) {
            return initial(one, other);
        }
        double sound = one.soundsLike(other);
        KnownNames known = KnownNames.list();
        boolean listed = known.hasSpelling(one) && known.hasSpelling(other);
        if (!listed && sound < Slip.TOO_FAR && !(maySlip && Slip.isOne(one.text(), other.text(), sound))) {
            return different(sound);
        }
        Set<Integer> spelt = known.spelt(one);
        Set<Integer> otherSpelt = known.spelt(other);
        boolean differ = !spelt.isEmpty() && !otherSpelt.isEmpty() && Collections.disjoint(spelt, otherSpelt);
        if (listed) {
            return differ ? different(sound) : new WordLikeness(Math.max(0.97, sound), Kind.SPELLING);
        }
        if (sound >= SAME_SOUND) {
            return differ ? different(sound) : new WordLikeness(sound, Kind.SPELLING);
        }
        return differ || !maySlip || !isSlip(one, other, sound)
                ? different(sound)
                : new WordLikeness(TYPING_SCORE, Kind.TYPING);
    }

    private static WordLikeness different(double sound) {
        return new WordLikeness(Math.min(sound, ONE_SLIP), Kind.DIFFERENT);
    }

    private static WordLikeness initial(SoundWord one, SoundWord other) {
        SoundWord letter = one.isInitial() ? one : other;
        SoundWord word = one.isInitial() ? other : one;
        Sound sound = letter.readings().get(0);
        boolean begins = word.head() != null
                ? word.head().startsWith(letter.text()) || letter.text().equals("ع")
                : word.text().startsWith(letter.text())
                        || word.readings().stream().anyMatch(reading -> reading.begins(sound));
        return begins ? new WordLikeness(INITIAL_SCORE, Kind.INITIAL) : new WordLikeness(0, Kind.DIFFERENT);
    }

    private static boolean isSlip(SoundWord one, SoundWord other, double sound) {
        if (Math.min(one.typed().length(), other.typed().length()) < SHORTEST_WITH_A_SLIP) {
            return false;
        }
        return Slip.isOne(one.text(), other.text(), sound) || Slip.isOne(one.typed(), other.typed(), sound);
    }
}
