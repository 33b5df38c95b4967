package org.imsa.hec.funding.payment;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What was paid to whom.
 *
 * @param payeeId party of the directory
 * @param amount in the currency in which the payee was paid
 * @param reference number of the transfer or cheque; may be null
 */
public record Disbursement(
        long grantId, long payeeId, Money amount, LocalDate paidOn, PaymentMethod method, String reference) {

    public Disbursement {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(reference == null || reference.length() <= 120, "rule.gift.longReference", 120);
    }
}
