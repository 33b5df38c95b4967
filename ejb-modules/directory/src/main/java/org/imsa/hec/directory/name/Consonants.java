package org.imsa.hec.directory.name;

import java.util.Arrays;
import java.util.Map;

/**
 * Consonants that one script or another tells apart, each by a letter: T and D are the sounds of thin and then (and of the
 * emphatic letters that are romanised so), S is sh, x is kh, g is gh, c is ch.
 */
final class Consonants {
    private static final Map<String, Double> ALIKE = Map.ofEntries(
            Map.entry("Tt", 0.1),
            Map.entry("DT", 0.05),
            Map.entry("Ts", 0.15),
            Map.entry("Dz", 0.1),
            Map.entry("Dd", 0.15),
            Map.entry("dz", 0.5),
            Map.entry("Tz", 0.15),
            Map.entry("sz", 0.6),
            Map.entry("gj", 0.15),
            Map.entry("gk", 0.35),
            Map.entry("Sc", 0.15),
            Map.entry("cj", 0.2),
            Map.entry("ck", 0.4),
            Map.entry("kx", 0.3),
            Map.entry("hx", 0.5),
            Map.entry("Ss", 0.5),
            Map.entry("fv", 0.05),
            Map.entry("vw", 0.15),
            Map.entry("bp", 0.05));

    private static final int LETTERS = 128;

    /** The same laid out: this is asked for each pair of letters of each pair of words. */
    private static final double[][] COSTS = costs();

    private Consonants() {}

    /** 0 for one sound, 1 for different ones. */
    static double cost(char one, char other) {
        if (one == other) {
            return 0;
        }
        return one < LETTERS && other < LETTERS ? COSTS[one][other] : 1;
    }

    private static double[][] costs() {
        double[][] costs = new double[LETTERS][LETTERS];
        for (double[] row : costs) {
            Arrays.fill(row, 1);
        }
        ALIKE.forEach((pair, cost) -> {
            costs[pair.charAt(0)][pair.charAt(1)] = cost;
            costs[pair.charAt(1)][pair.charAt(0)] = cost;
        });
        return costs;
    }

    /** What it costs to leave it out: semivowels and h are often not written. */
    static double costToDrop(char consonant, boolean isFirst) {
        return switch (consonant) {
            case 'w', 'y' -> isFirst ? 0.8 : 0.2;
            case 'h' -> 0.6;
            default -> 1;
        };
    }

    /** The classes under which a consonant is filed, so that spellings of one sound meet; empty if it does not count. */
    static String classes(char consonant) {
        return switch (consonant) {
            case 'T' -> "tsd";
            case 'D', 'z' -> "d";
            case 'g' -> "gj";
            case 'c' -> "Sjk";
            case 'v', 'f' -> "f";
            case 'p' -> "b";
            default -> String.valueOf(consonant);
        };
    }
}
