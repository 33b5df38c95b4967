package org.imsa.hec.funding.period;

/** How the staff ask for months. */
public enum PeriodFilter {
    /** Over, and not closed yet: to be closed next. */
    TO_CLOSE("p.state = org.imsa.hec.funding.period.PeriodState.OPEN and p.lastDay < :today"),
    CLOSED("p.state = org.imsa.hec.funding.period.PeriodState.CLOSED"),
    REOPENED("p.reopenReason is not null");

    private final String condition;

    PeriodFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
