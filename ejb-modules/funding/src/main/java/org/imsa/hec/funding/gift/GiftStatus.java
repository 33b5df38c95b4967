package org.imsa.hec.funding.gift;

/** Where a gift is in its life. */
public enum GiftStatus {
    RECORDED,
    REVERSED
}
