package org.imsa.hec.funding.call;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/**
 * A call in a list.
 *
 * @param state null until it is asked at which moment
 */
public record CallRow(
        long id,
        String number,
        String latin,
        String arabic,
        GrantPurpose purpose,
        String fundLatin,
        String fundArabic,
        BigDecimal budget,
        BigDecimal largest,
        String currency,
        Instant deadline,
        String timeZone,
        Instant openedAt,
        Instant decidedAt,
        CallState state)
        implements Serializable {

    /** As the query fills it. */
    public CallRow(
            long id,
            String number,
            String latin,
            String arabic,
            GrantPurpose purpose,
            String fundLatin,
            String fundArabic,
            BigDecimal budget,
            BigDecimal largest,
            String currency,
            Instant deadline,
            String timeZone,
            Instant openedAt,
            Instant decidedAt) {
        this(
                id,
                number,
                latin,
                arabic,
                purpose,
                fundLatin,
                fundArabic,
                budget,
                largest,
                currency,
                deadline,
                timeZone,
                openedAt,
                decidedAt,
                null);
    }

    public Money budgetMoney() {
        return Money.of(budget, currency);
    }

    public Money largestMoney() {
        return Money.of(largest, currency);
    }

    public ZonedDateTime closes() {
        return deadline.atZone(ZoneId.of(timeZone));
    }

    CallRow at(Instant now) {
        return new CallRow(
                id,
                number,
                latin,
                arabic,
                purpose,
                fundLatin,
                fundArabic,
                budget,
                largest,
                currency,
                deadline,
                timeZone,
                openedAt,
                decidedAt,
                Call.state(openedAt, deadline, decidedAt, now));
    }
}
