package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;

/**
 * One account in one currency: all that was debited and all that was credited.
 *
 * @param headingCode of the heading that it stands under, with its names; null under none
 */
public record TrialBalanceRow(
        String code,
        String latin,
        String arabic,
        String headingCode,
        String headingLatin,
        String headingArabic,
        Money debits,
        Money credits)
        implements Serializable {

    /** By how much debits are more than credits. */
    public Money balance() {
        return debits.minus(credits);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
