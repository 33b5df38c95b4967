package org.imsa.hec.funding.gift;

import java.util.Locale;

/** How a gift reached the bank. */
public enum GiftMethod {
    CHECK,
    CARD,
    WIRE,
    CASH,
    /** Through a donation site. */
    ONLINE;

    /**
     * What makes two gifts the same one when a bank or a donation site names them: the transaction's reference for what a
     * machine numbers; for cheques and cash receipts, which anybody numbers from 1, the donor as well.
     *
     * @return null if there is no reference
     */
    public String key(String reference, long donorId) {
        if (reference == null) {
            return null;
        }
        String name = name().toLowerCase(Locale.ROOT);
        return isNumberedByDonors() ? name + ":" + donorId + ":" + reference : name + ":" + reference;
    }

    /** Do donors number these by themselves, so that two of them may use the same number? */
    public boolean isNumberedByDonors() {
        return this == CHECK || this == CASH;
    }
}
