package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What the ledger says about a fund, in its currency.
 *
 * @param received all gifts, less those reversed
 * @param transferred what transfers brought from other funds, less what they took to them; may be negative
 * @param committed promised to approved grants and not yet paid
 * @param paid paid out, less what was reversed
 */
public record Figures(Money received, Money transferred, Money committed, Money paid) implements Serializable {

    /** Of a fund without transfers. */
    public Figures(Money received, Money committed, Money paid) {
        this(received, Money.zero(received.currency()), committed, paid);
    }

    public static Figures none(String currency) {
        Money zero = Money.zero(currency);
        return new Figures(zero, zero, zero);
    }

    /** All that came into the fund, from donors and from other funds. */
    public Money income() {
        return received.plus(transferred);
    }

    /** What may still be promised. */
    public Money available() {
        return income().minus(committed).minus(paid);
    }

    /** @throws RuleBroken {@code rule.grant.fundTooSmall} with what was asked and what there is */
    public void mustCover(Money asked) {
        RuleBroken.unless(asked.compareTo(available()) <= 0, "rule.grant.fundTooSmall", asked, available());
    }

    /** @throws RuleBroken {@code rule.transfer.promised} if what came by a transfer is needed for what was promised */
    public void mustReturn(Money moved) {
        RuleBroken.unless(moved.compareTo(available()) <= 0, "rule.transfer.promised", moved, available());
    }

    /** @throws RuleBroken {@code rule.gift.promised} if a gift of this size is needed for what was promised */
    public void mustSpare(Money gift) {
        RuleBroken.unless(gift.compareTo(available()) <= 0, "rule.gift.promised", gift, available());
    }
}
