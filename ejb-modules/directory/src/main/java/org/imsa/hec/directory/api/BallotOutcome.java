package org.imsa.hec.directory.api;

/** What a ballot decided. Shown by {@code enum.BallotOutcome.<NAME>}. */
public enum BallotOutcome {
    /** The question is carried, or one choice has won. */
    ADOPTED,
    REJECTED,
    /** The leading sides had as many votes as each other; nothing is decided. */
    TIED,
    /** Too few took part; nothing is decided. */
    NO_QUORUM
}
