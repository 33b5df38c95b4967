package org.imsa.hec.funding.call;

/** What somebody may do with a call now. */
public enum CallAction {
    CHANGE,
    OPEN,
    /** Write down an application. */
    APPLY,
    START_PHASE,
    /** Look at what the reviewers say. */
    RANK,
    DECIDE
}
