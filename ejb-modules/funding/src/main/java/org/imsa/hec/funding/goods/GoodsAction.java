package org.imsa.hec.funding.goods;

/** What somebody may do with a gift in kind now. */
public enum GoodsAction {
    VALUE,
    REVERSE
}
