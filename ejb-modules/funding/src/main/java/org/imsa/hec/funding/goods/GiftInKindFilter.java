package org.imsa.hec.funding.goods;

/** How the staff ask for gifts in kind. */
public enum GiftInKindFilter {
    VALUED("g.goodsValue.basis is not null"),
    NOT_VALUED("g.goodsValue.basis is null and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED"),
    REVERSED("g.status = org.imsa.hec.funding.gift.GiftStatus.REVERSED");

    private final String condition;

    GiftInKindFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
