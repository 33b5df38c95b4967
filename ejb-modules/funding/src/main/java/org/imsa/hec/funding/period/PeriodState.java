package org.imsa.hec.funding.period;

/** Whether entries are still made into a month. */
public enum PeriodState {
    OPEN,
    CLOSED
}
