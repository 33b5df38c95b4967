package org.imsa.hec.directory.duplicate;

/** What is known of two records that look alike. */
public enum PairState {
    SUSPECTED,
    NOT_THE_SAME
}
