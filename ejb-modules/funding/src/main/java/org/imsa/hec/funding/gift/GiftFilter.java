package org.imsa.hec.funding.gift;

/** How the staff ask for gifts. */
public enum GiftFilter {
    THIS_YEAR("g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED and g.receivedOn >= :newYear"),
    NOT_SPENT("g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED and g.amount.amount > "
            + "(select coalesce(sum(a.amount.amount), 0) from Attribution a where a.giftId = g.id)"),
    REFUNDED("g.reversedAs = org.imsa.hec.funding.gift.GiftState.REFUNDED"),
    BOUNCED("g.reversedAs = org.imsa.hec.funding.gift.GiftState.BOUNCED"),
    REVERSED("g.reversedAs = org.imsa.hec.funding.gift.GiftState.REVERSED");

    private final String condition;

    GiftFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
