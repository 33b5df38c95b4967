package org.imsa.hec.funding.grant;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/** A grant in a list; a draft may lack all but its title. */
public record GrantRow(
        long id,
        String number,
        String latin,
        String arabic,
        GrantPurpose purpose,
        String applicantLatin,
        String applicantArabic,
        String fundLatin,
        String fundArabic,
        BigDecimal amount,
        String currency,
        Instant submittedAt,
        GrantStatus status)
        implements Serializable {

    public Money money() {
        return amount == null ? null : Money.of(amount, currency);
    }
}
