package org.imsa.hec.funding.pledge;

/** What became of a promise by somebody's decision. */
public enum PledgeStatus {
    PROMISED,
    /** The donor took it back. */
    CANCELLED,
    /** The committee does not expect it any more. */
    WRITTEN_OFF
}
