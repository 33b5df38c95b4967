package org.imsa.hec.funding.payment;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What somebody asks to be paid to whom, and for what.
 *
 * @param instalmentId of the grant's schedule; null if it has none
 * @param payeeId party of the directory
 * @param amount in the currency in which the payee is to be paid
 * @param usedFor what the payee does with it, in a few words, as Form 990 Schedule F asks
 */
public record Wanted(long grantId, Long instalmentId, long payeeId, Money amount, String usedFor) {

    /** @throws RuleBroken {@code rule.money.notPositive}, {@code rule.payment.useMissing} */
    public Wanted {
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(usedFor != null && !usedFor.isBlank(), "rule.payment.useMissing");
        usedFor = usedFor.strip();
    }

    /** Of a grant that is paid without a schedule. */
    public static Wanted of(long grantId, long payeeId, Money amount, String usedFor) {
        return new Wanted(grantId, null, payeeId, amount, usedFor);
    }
}
