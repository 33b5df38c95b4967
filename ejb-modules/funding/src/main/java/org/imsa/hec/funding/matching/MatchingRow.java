package org.imsa.hec.funding.matching;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.money.Money;

/**
 * A matching gift in a list.
 *
 * @param giftNumber of the gift that it matches; null if it matches a pledge
 * @param came whether the gift by which it came still stands; null if none came
 */
public record MatchingRow(
        long id,
        String number,
        String employerLatin,
        String employerArabic,
        String giftNumber,
        String pledgeNumber,
        BigDecimal amount,
        String currency,
        LocalDate expectedOn,
        MatchingStatus recorded,
        GiftStatus came)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    public String original() {
        return giftNumber == null ? pledgeNumber : giftNumber;
    }

    public MatchingStatus status() {
        return came == GiftStatus.REVERSED ? MatchingStatus.EXPECTED : recorded;
    }
}
