package org.imsa.hec.directory.api;

/** How many of the votes that take a side decide; abstentions take none. Shown by {@code enum.Majority.<NAME>}. */
public enum Majority {
    /** More than all others: more for than against, or more for one choice than for any other. */
    SIMPLE,
    /** At least two thirds. */
    TWO_THIRDS;

    /**
     * Is the leading side carried?
     *
     * @param leading votes of the side that has most, or of those in favour
     * @param next votes of the side that comes next, or of those against
     * @param sides votes of all sides together
     */
    boolean isReached(int leading, int next, int sides) {
        return this == SIMPLE ? leading > next : leading > 0 && 3L * leading >= 2L * sides;
    }
}
