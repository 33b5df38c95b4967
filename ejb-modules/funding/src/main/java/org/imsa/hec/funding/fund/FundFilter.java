package org.imsa.hec.funding.fund;

/** How the staff ask for funds. */
public enum FundFilter {
    OPEN("f.open = true"),
    RESTRICTED("f.open = true and f.restriction <> org.imsa.hec.funding.fund.Restriction.UNRESTRICTED"),
    CLOSED("f.open = false");

    private final String condition;

    FundFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
