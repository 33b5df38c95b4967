package org.imsa.hec.funding.matching;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What an employer is asked to add.
 *
 * @param giftId what it matches; null if it matches a pledge
 * @param pledgeId what it matches; null if it matches a gift
 * @param expectedOn when somebody is to ask; null for never
 * @param reference of the employer's form; may be null
 */
public record Expectation(
        Long giftId, Long pledgeId, long employerId, Money amount, LocalDate expectedOn, String reference) {

    public Expectation {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
        RuleBroken.unless((giftId == null) != (pledgeId == null), "rule.matching.original");
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
    }
}
