package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What the ledger says about a fund, in its currency.
 *
 * @param received all gifts, less those reversed
 * @param committed promised to approved grants and not yet paid
 * @param paid paid out, less what was reversed
 */
public record Figures(Money received, Money committed, Money paid) implements Serializable {

    public static Figures none(String currency) {
        Money zero = Money.zero(currency);
        return new Figures(zero, zero, zero);
    }

    /** What may still be promised. */
    public Money available() {
        return received.minus(committed).minus(paid);
    }

    /** @throws RuleBroken {@code rule.grant.fundTooSmall} with what was asked and what there is */
    public void mustCover(Money asked) {
        RuleBroken.unless(asked.compareTo(available()) <= 0, "rule.grant.fundTooSmall", asked, available());
    }

    /** @throws RuleBroken {@code rule.gift.promised} if a gift of this size is needed for what was promised */
    public void mustSpare(Money gift) {
        RuleBroken.unless(gift.compareTo(available()) <= 0, "rule.gift.promised", gift, available());
    }
}
