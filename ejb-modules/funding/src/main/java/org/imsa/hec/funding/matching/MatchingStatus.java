package org.imsa.hec.funding.matching;

/** Where a matching gift is in its life. */
public enum MatchingStatus {
    EXPECTED,
    RECEIVED,
    REFUSED
}
