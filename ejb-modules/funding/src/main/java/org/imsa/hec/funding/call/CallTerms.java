package org.imsa.hec.funding.call;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What a call says.
 *
 * @param eligibilityEnglish who may apply; one of the two languages is enough
 * @param budget of all grants of the call together
 * @param largest of a single grant
 * @param opens from when applications are taken
 * @param closes the first moment that is too late
 * @param zone where both are told by the clock
 * @param criteria by which reviewers judge; empty if nobody reviews
 */
public record CallTerms(
        BilingualName title,
        GrantPurpose purpose,
        long fundId,
        String eligibilityEnglish,
        String eligibilityArabic,
        Money budget,
        Money largest,
        LocalDateTime opens,
        LocalDateTime closes,
        ZoneId zone,
        List<Criterion> criteria) {

    /** @throws RuleBroken {@code rule.call.purpose}, {@code .zone}, {@code .dates}, {@code .largest}, {@code rule.money.notPositive} */
    public CallTerms {
        Objects.requireNonNull(title);
        RuleBroken.unless(purpose != null, "rule.call.purpose");
        RuleBroken.unless(zone != null, "rule.call.zone");
        RuleBroken.unless(opens != null && closes != null && opens.isBefore(closes), "rule.call.dates");
        RuleBroken.unless(budget.isPositive() && largest.isPositive(), "rule.money.notPositive");
        RuleBroken.unless(largest.compareTo(budget) <= 0, "rule.call.largest", largest, budget);
    }
}
