package org.imsa.hec.funding.transfer;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/** What somebody asks to move, from which fund to which, and why. */
public record Move(long fromFundId, long toFundId, Money amount, String reason) {

    /** @throws RuleBroken {@code rule.transfer.sameFund}, {@code rule.money.notPositive}, {@code rule.reason.missing} */
    public Move {
        RuleBroken.unless(fromFundId != toFundId, "rule.transfer.sameFund");
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        reason = reason.strip();
    }
}
