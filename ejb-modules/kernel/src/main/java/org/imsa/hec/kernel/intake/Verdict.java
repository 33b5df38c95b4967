package org.imsa.hec.kernel.intake;

/** What the check says of a row, from good to bad; the worst that was said counts. */
public enum Verdict {
    /** Will be applied. */
    READY,
    /** Will be applied, but somebody should look at it. */
    WARNING,
    /** Looks like something that is there, or that stands above in the file: applied once somebody says that it is another. */
    LIKELY,
    /** Is there already; will not be applied. */
    DUPLICATE,
    /** Cannot be applied as it is. */
    ERROR;

    public boolean isApplied() {
        return this == READY || this == WARNING;
    }
}
