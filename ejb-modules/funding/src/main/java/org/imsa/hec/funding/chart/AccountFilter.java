package org.imsa.hec.funding.chart;

/** How the staff ask for accounts. */
public enum AccountFilter {
    POSTED("a.heading = false"),
    HEADINGS("a.heading = true");

    private final String condition;

    AccountFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
