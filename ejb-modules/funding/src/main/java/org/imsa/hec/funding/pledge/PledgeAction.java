package org.imsa.hec.funding.pledge;

/** What somebody may do with a pledge now. */
public enum PledgeAction {
    RECEIVE,
    RELEASE,
    CANCEL,
    WRITE_OFF
}
