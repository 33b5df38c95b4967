package org.imsa.hec.directory.ballot;

/** The life of a ballot. */
public enum BallotStatus {
    DRAFT,
    OPEN,
    CLOSED,
    WITHDRAWN,
    /** It was closed and counted; the result was declared void. */
    VOID;

    /** Was it counted? */
    boolean isCounted() {
        return this == CLOSED || this == VOID;
    }
}
