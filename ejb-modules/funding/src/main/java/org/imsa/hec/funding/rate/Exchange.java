package org.imsa.hec.funding.rate;

import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/**
 * An amount as a fund takes it.
 *
 * @param amount in the fund's currency
 * @param conversion from what it became that; null if it was in the fund's currency
 * @param usd its worth in dollars, for reports; null if the fund's currency is the dollar
 */
public record Exchange(Money amount, Conversion conversion, BigDecimal usd) {

    /** What was given or paid, as people speak of it. */
    public Money original() {
        return conversion == null ? amount : conversion.original();
    }
}
