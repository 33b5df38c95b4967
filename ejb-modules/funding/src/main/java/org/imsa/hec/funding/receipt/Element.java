package org.imsa.hec.funding.receipt;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a receipt must say (IRS Publication 1771) and the records may lack. The rest, a donor with a name, the day and the
 * amount, is there with every gift.
 */
public enum Element {
    ORGANISATION,
    TAX_ID,
    /** That nothing was given in return, or what it was and what it was worth. */
    IN_RETURN;

    /**
     * @param issuer null if nobody said who issues receipts
     * @param benefit null if nobody said what the donor got
     */
    static Set<Element> missing(Issuer issuer, Benefit benefit) {
        Set<Element> missing = EnumSet.noneOf(Element.class);
        if (issuer == null) {
            missing.add(ORGANISATION);
        }
        if (issuer == null || issuer.taxId() == null) {
            missing.add(TAX_ID);
        }
        if (benefit == null) {
            missing.add(IN_RETURN);
        }
        return missing;
    }
}
