package org.imsa.hec.kernel.intake;

/** What became of a row. */
public enum RowState {
    /** Nothing has been written to the target. */
    NEW,
    /** Its record was made, in the same transaction in which this was noted. */
    APPLIED,
    /** It was refused when it was applied; the reason is in the row. */
    REFUSED,
    /** Its record was made and taken back. */
    UNDONE
}
