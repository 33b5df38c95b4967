package org.imsa.hec.funding.matching;

/** What somebody may do with a matching gift now. */
public enum MatchingAction {
    RECEIVE,
    REFUSE
}
