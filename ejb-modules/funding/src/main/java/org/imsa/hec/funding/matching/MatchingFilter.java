package org.imsa.hec.funding.matching;

/** How the staff ask for matching gifts. */
public enum MatchingFilter {
    EXPECTED("m.status = org.imsa.hec.funding.matching.MatchingStatus.EXPECTED"
            + " or r.status = org.imsa.hec.funding.gift.GiftStatus.REVERSED"),
    RECEIVED("r.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED"),
    REFUSED("m.status = org.imsa.hec.funding.matching.MatchingStatus.REFUSED");

    private final String condition;

    MatchingFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
