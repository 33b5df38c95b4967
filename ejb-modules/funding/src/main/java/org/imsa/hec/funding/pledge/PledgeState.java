package org.imsa.hec.funding.pledge;

/** How a pledge stands today, by what was decided and by what came. */
public enum PledgeState {
    EXPECTED,
    /** Something is due and did not come. */
    MISSED,
    FULFILLED,
    CANCELLED,
    WRITTEN_OFF
}
