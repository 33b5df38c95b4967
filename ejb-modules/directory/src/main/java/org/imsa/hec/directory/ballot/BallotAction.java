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
    /** Say that one has found a conflict of interest after one has voted. */
    DECLARE_LATE,
    /** Tell a conflict of interest of somebody else who is entitled. */
    REPORT_CONFLICT,
    WRITE_MINUTES,
    /** Say that the result stands although a conflict of interest was found after the vote. */
    UPHOLD,
    DECLARE_VOID
}
