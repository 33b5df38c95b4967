package org.imsa.hec.directory.ballot;

/** The life of a ballot. */
public enum BallotStatus {
    DRAFT,
    OPEN,
    CLOSED,
    WITHDRAWN
}
