package org.imsa.hec.funding.payment;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What somebody asks to be paid to whom, and for what.
 *
 * @param payeeId party of the directory
 * @param amount in the currency in which the payee is to be paid
 * @param usedFor what the payee does with it, in a few words, as Form 990 Schedule F asks
 */
public record Wanted(long grantId, long payeeId, Money amount, String usedFor) {

    /** @throws RuleBroken {@code rule.money.notPositive}, {@code rule.payment.useMissing} */
    public Wanted {
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(usedFor != null && !usedFor.isBlank(), "rule.payment.useMissing");
        usedFor = usedFor.strip();
    }
}
