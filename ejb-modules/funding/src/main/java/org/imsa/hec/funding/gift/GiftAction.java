package org.imsa.hec.funding.gift;

/** What somebody may do with a gift now. */
public enum GiftAction {
    REFUND,
    BOUNCE,
    REVERSE
}
