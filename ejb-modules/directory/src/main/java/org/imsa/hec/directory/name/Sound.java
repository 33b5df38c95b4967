package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a word sounds, whichever script it is written in: consonants, each with the vowel that follows it, and the vowel
 * before the first.
 */
record Sound(String consonants, List<Vowel> vowels, Vowel before) {
    private static final double EARLY_VOWEL = 0.4;
    private static final double EARLY_LONG_VOWEL = 0.7;
    private static final double FIRST_VOWEL = 0.5;

    boolean isEmpty() {
        return consonants.isEmpty() && before == Vowel.NONE;
    }

    Sound and(Sound next) {
        List<Vowel> all = new ArrayList<>(vowels);
        if (!all.isEmpty() && next.before != Vowel.NONE && all.get(all.size() - 1) == Vowel.NONE) {
            all.set(all.size() - 1, next.before);
        }
        all.addAll(next.vowels);
        return new Sound(consonants + next.consonants, all, before);
    }

    /** The consonants alone, in classes: what spellings of one name have in common. */
    Set<String> keys() {
        List<StringBuilder> keys = new ArrayList<>(List.of(new StringBuilder(before == Vowel.NONE ? "" : "a")));
        for (int i = 0; i < consonants.length(); i++) {
            char consonant = consonants.charAt(i);
            boolean isSemivowel = consonant == 'w' || consonant == 'y';
            if (!isSemivowel || i == 0 && before == Vowel.NONE) {
                append(keys, Consonants.classes(consonant));
            }
        }
        Set<String> found = new TreeSet<>();
        for (StringBuilder key : keys) {
            int end = key.length();
            while (end > 1 && key.charAt(end - 1) == 'h') {
                end--;
            }
            if (end > 0) {
                found.add(key.substring(0, end));
            }
        }
        return found;
    }

    private static void append(List<StringBuilder> keys, String classes) {
        int before = keys.size();
        for (int i = 1; i < classes.length() && keys.size() < 9; i++) {
            for (int k = 0; k < before; k++) {
                keys.add(new StringBuilder(keys.get(k)).append(classes.charAt(i)));
            }
        }
        for (int k = 0; k < before; k++) {
            keys.get(k).append(classes.charAt(0));
        }
    }

    /** 1 if the two can be spellings of one word, less for each sound that differs. */
    double likeness(Sound other) {
        double longest = Math.max(weight(), other.weight());
        return longest == 0 ? 0 : Math.max(0, 1 - distance(other) / longest);
    }

    /** Does it begin as an initial says, which is the sound of one letter? */
    boolean begins(Sound initial) {
        return initial.consonants.isEmpty()
                ? before != Vowel.NONE
                : before == Vowel.NONE && Consonants.cost(consonants.charAt(0), initial.consonants.charAt(0)) <= 0.5;
    }

    private double weight() {
        return consonants.length() + (before == Vowel.NONE ? 0 : FIRST_VOWEL);
    }

    private double distance(Sound other) {
        int rows = consonants.length();
        int columns = other.consonants.length();
        double[][] cost = new double[rows + 1][columns + 1];
        cost[0][0] = start(other);
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (i + j > 0) {
                    cost[i][j] = cheapest(other, cost, i, j);
                }
            }
        }
        return cost[rows][columns];
    }

    private double cheapest(Sound other, double[][] cost, int i, int j) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = cost[i - 1][j] + Consonants.costToDrop(consonants.charAt(i - 1), i == 1);
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + Consonants.costToDrop(other.consonants.charAt(j - 1), j == 1));
        }
        if (i > 0 && j > 0) {
            double consonant = Consonants.cost(consonants.charAt(i - 1), other.consonants.charAt(j - 1));
            best = Math.min(best, cost[i - 1][j - 1] + consonant + vowel(other, i - 1, j - 1));
        }
        if (i > 1
                && j > 1
                && consonants.charAt(i - 1) == other.consonants.charAt(j - 2)
                && consonants.charAt(i - 2) == other.consonants.charAt(j - 1)) {
            best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        return best;
    }

    private double start(Sound other) {
        boolean onlyOne = (before == Vowel.NONE) != (other.before == Vowel.NONE);
        return onlyOne ? FIRST_VOWEL : before.costTo(other.before) * EARLY_LONG_VOWEL;
    }

    /** The last syllable tells Arabic names apart (Salim, Salam); the vowels before it vary with who writes. */
    private double vowel(Sound other, int here, int there) {
        Vowel one = vowels.get(here);
        Vowel two = other.vowels.get(there);
        boolean ends = here == vowels.size() - 1;
        boolean otherEnds = there == other.vowels.size() - 1;
        if (ends && otherEnds) {
            return one.costAtEnd(two);
        }
        double cost = one == Vowel.ANY && two == Vowel.LONG_A && other.isArabic()
                        || two == Vowel.ANY && one == Vowel.LONG_A && isArabic()
                ? 0.8
                : one.costTo(two);
        boolean lastSyllable = here >= vowels.size() - 2 && there >= other.vowels.size() - 2;
        return lastSyllable ? cost : cost * (one.isLong() || two.isLong() ? EARLY_LONG_VOWEL : EARLY_VOWEL);
    }

    private boolean isArabic() {
        return vowels.stream().limit(Math.max(0, vowels.size() - 1)).noneMatch(Vowel::isLatin);
    }
}
