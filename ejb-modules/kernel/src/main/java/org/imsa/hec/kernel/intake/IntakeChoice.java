package org.imsa.hec.kernel.intake;

/** What somebody says of a row that looks like something that is known. */
public enum IntakeChoice {
    /** It is something else: its record is made. */
    OTHER,
    /** It is the one that it looks like, which is told what the row brings; no record is made. */
    SAME,
    /** Nothing is done with it. */
    LEFT_OUT
}
