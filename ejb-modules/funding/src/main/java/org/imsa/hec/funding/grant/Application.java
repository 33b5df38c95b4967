package org.imsa.hec.funding.grant;

import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What an application for a grant says. Only the title must be there in a draft; all else may be null until it is submitted.
 *
 * @param applicantId party of the directory who asks
 * @param beneficiary the existing record that it is to pay for, of the kind of its purpose; null if it opens a new one
 * @param hostId organisation where it takes place; may stay null
 */
public record Application(
        BilingualName title,
        GrantPurpose purpose,
        Long applicantId,
        Long hostId,
        Money amount,
        DateRange period,
        Long fundId,
        RecordRef beneficiary,
        String description) {

    public Application {
        RuleBroken.unless(amount == null || amount.isPositive(), "rule.money.notPositive", amount);
    }

    /** A draft of which only the title is known. */
    public static Application titled(BilingualName title) {
        return new Application(title, null, null, null, null, null, null, null, null);
    }
}
