package org.imsa.hec.funding.receipt;

import java.util.Set;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.RuleBroken;

/**
 * A gift that is to stand on a receipt.
 *
 * @param benefit null if nobody said what the donor got in return
 */
record Acknowledged(Gift gift, Benefit benefit) {

    /** @throws RuleBroken {@code rule.receipt.giftReversed}; {@code rule.receipt.missing} with each element */
    void mustBeComplete(Issuer issuer) {
        RuleBroken.unless(gift.isRecorded(), "rule.receipt.giftReversed", gift.number());
        Set<Element> missing = Element.missing(issuer, benefit);
        RuleBroken.unless(missing.isEmpty(), "rule.receipt.missing", gift.number(), missing);
    }
}
