package org.imsa.hec.directory.name;

/**
 * What follows a consonant. Arabic script writes long vowels alone, so that between two of its consonants there may be
 * {@link #ANY} short one or none; Latin script writes each vowel but seldom says how long it is.
 */
enum Vowel {
    NONE,
    ANY,
    A,
    E,
    I,
    U,
    LONG_A,
    LONG_I,
    LONG_U;

    /** Between two consonants: 0 for what are two spellings of one sound, 1 for a different sound. */
    double costTo(Vowel other) {
        if (this == other) {
            return 0;
        }
        return ordinal() < other.ordinal() ? between(this, other) : between(other, this);
    }

    /** After the last consonant, where both scripts write what is heard: Samir is not Samira. */
    double costAtEnd(Vowel other) {
        if (this == other) {
            return 0;
        }
        if (this == NONE || other == NONE) {
            return this == ANY || other == ANY ? 0 : this == E || other == E ? 0.3 : 0.7;
        }
        if (this == LONG_I && other == A || this == A && other == LONG_I) {
            return 0.2; // alef maksura is written as ya: Huda
        }
        return this == LONG_I && other == LONG_A || this == LONG_A && other == LONG_I ? 0.2 : costTo(other);
    }

    private static double between(Vowel low, Vowel high) {
        return switch (low) {
            case NONE -> high == ANY ? 0.1 : high.isLong() ? 0.7 : 0.25;
            case ANY -> high == LONG_A ? 0.4 : high.isLong() ? 0.9 : 0;
            case A -> switch (high) {
                case E -> 0.1;
                case I -> 0.6;
                case U -> 0.5;
                case LONG_A -> 0;
                default -> 0.9;
            };
            case E -> switch (high) {
                case I -> 0.05;
                case U -> 0.6;
                case LONG_A -> 0.2;
                case LONG_I -> 0.1;
                default -> 0.9;
            };
            case I -> high == LONG_I ? 0 : high == U ? 0.5 : 0.9;
            case U -> high == LONG_U ? 0 : 0.9;
            default -> 1;
        };
    }

    boolean isLong() {
        return ordinal() >= LONG_A.ordinal();
    }

    /** Only Latin script writes short vowels. */
    boolean isLatin() {
        return this == A || this == E || this == I || this == U;
    }
}
