package org.imsa.hec.directory.ballot;

/** What the caller may do with a ballot now. */
public enum BallotAction {
    CHANGE,
    OPEN,
    WITHDRAW,
    DECLARE,
    VOTE,
    CHANGE_VOTE,
    RECUSE,
    WRITE_MINUTES
}
