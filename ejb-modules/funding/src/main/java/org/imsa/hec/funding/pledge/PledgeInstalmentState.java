package org.imsa.hec.funding.pledge;

/** How an instalment stands today. */
public enum PledgeInstalmentState {
    EXPECTED,
    /** Its day is over, and it did not come whole. */
    MISSED,
    RECEIVED,
    /** The pledge was cancelled or written off before it came. */
    NOT_EXPECTED
}
