package org.imsa.hec.funding.review;

/** How reviewers ask for their reviews. */
public enum ReviewFilter {
    TO_DO("r.handedInAt is null and r.conflict is null"),
    HANDED_IN("r.handedInAt is not null"),
    RECUSED("r.conflict is not null");

    private final String condition;

    ReviewFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
