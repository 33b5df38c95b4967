package org.imsa.hec.funding.gift;

import org.imsa.hec.kernel.money.Money;

/** A gift of which something is not yet spent. */
public record OpenGift(long giftId, Money unspent) {}
