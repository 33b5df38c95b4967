package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What the ledger says about one grant.
 *
 * @param committed promised and not yet paid
 * @param paid paid out, less what was reversed
 */
public record GrantFigures(Money committed, Money paid) implements Serializable {

    public static GrantFigures none(String currency) {
        return new GrantFigures(Money.zero(currency), Money.zero(currency));
    }

    /** The same as if this much were not promised: it is set aside for something else. */
    public GrantFigures without(Money setAside) {
        return new GrantFigures(committed.minus(setAside), paid);
    }

    /** @throws RuleBroken {@code rule.payment.tooLarge} with what was asked and what is still promised */
    public void mustCover(Money payment) {
        RuleBroken.unless(payment.compareTo(committed) <= 0, "rule.payment.tooLarge", payment, committed);
    }
}
