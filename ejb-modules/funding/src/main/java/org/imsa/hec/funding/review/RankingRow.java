package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.kernel.money.Money;

/**
 * An application among those to its call.
 *
 * @param asked how many reviewers of the phase, without who is recused; null for none
 * @param mean of their scores of 100; null until somebody handed in
 */
public record RankingRow(
        long id,
        String number,
        String latin,
        String arabic,
        String applicantLatin,
        String applicantArabic,
        BigDecimal amount,
        String currency,
        Long asked,
        Long handedIn,
        BigDecimal mean,
        BigDecimal lowest,
        BigDecimal highest,
        GrantStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    /** As people say it: two of three. */
    public String answered() {
        return asked == null ? null : handedIn + "/" + asked;
    }
}
