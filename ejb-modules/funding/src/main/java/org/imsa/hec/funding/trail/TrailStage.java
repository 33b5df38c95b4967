package org.imsa.hec.funding.trail;

/** The stations of the money trail, in the order in which money passes them. */
public enum TrailStage {
    GIFTS,
    FUND,
    GRANT,
    RECORD,
    OUTCOME
}
