package org.imsa.hec.funding.bank.match;

/** How the staff ask for lines. */
public enum LineFilter {
    TO_RESOLVE("s.id is null or " + Lines.REVERSED + " > 0"),
    SETTLED("s.id is not null"),
    NOT_OURS("s.settledAs = org.imsa.hec.funding.bank.match.SettlementKind.NOT_OURS");

    private final String condition;

    LineFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
