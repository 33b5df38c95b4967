package org.imsa.hec.funding.pledge;

/** How the staff ask for pledges. */
public enum PledgeFilter {
    /** Not all of it came. */
    OPEN(PledgeFilter.PROMISED + " and p.amount.amount > " + PledgeFilter.RECEIVED),
    /** Something should have come before :today. */
    MISSED(PledgeFilter.PROMISED
            + " and (select coalesce(sum(i.amount.amount), 0) from PledgeInstalment i where i.pledgeId = p.id and i.due < :today) > "
            + PledgeFilter.RECEIVED),
    FULFILLED(PledgeFilter.PROMISED + " and p.amount.amount <= " + PledgeFilter.RECEIVED),
    /** Cancelled or written off. */
    ENDED("p.status <> org.imsa.hec.funding.pledge.PledgeStatus.PROMISED");

    private static final String PROMISED = "p.status = org.imsa.hec.funding.pledge.PledgeStatus.PROMISED";
    private static final String RECEIVED = "(select coalesce(sum(c.amount.amount), 0) from PledgeGift c join Gift g"
            + " on g.id = c.giftId where c.pledgeId = p.id"
            + " and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED)";

    private final String condition;

    PledgeFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
