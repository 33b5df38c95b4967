package org.imsa.hec.funding.period;

/** What somebody may do with a month now. */
public enum PeriodAction {
    CLOSE,
    REOPEN
}
