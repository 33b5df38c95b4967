package org.imsa.hec.funding.rate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * Some rates to the dollar, by currency and day. An amount is multiplied by a rate of twelve decimals and rounded half to even
 * to the decimals of its new currency, so that many small amounts are not rounded to one side; between two other
 * currencies the rate is that of the one divided by that of the other.
 *
 * @param rates dollars for one unit
 */
public record RateTable(Map<Key, BigDecimal> rates) {
    /** The currency in which the association reports. */
    public static final String BASE = "USD";

    static final int DECIMALS = 12;

    /** Which rate. */
    public record Key(String currency, LocalDate day) implements Serializable {}

    /**
     * @param original what was given or paid on this day
     * @param currency of the fund
     * @throws RuleBroken {@code rule.rate.missing} with the currency and the day
     */
    public Exchange exchange(Money original, String currency, LocalDate day) {
        if (original.currency().equals(currency)) {
            return new Exchange(original, null, usd(original, day));
        }
        BigDecimal rate =
                toBase(original.currency(), day).divide(toBase(currency, day), DECIMALS, RoundingMode.HALF_EVEN);
        Money amount = times(original, rate, currency);
        return new Exchange(amount, new Conversion(original, rate, day), usd(amount, day));
    }

    private BigDecimal usd(Money amount, LocalDate day) {
        return BASE.equals(amount.currency())
                ? null
                : times(amount, toBase(amount.currency(), day), BASE).amount();
    }

    private BigDecimal toBase(String currency, LocalDate day) {
        if (BASE.equals(currency)) {
            return BigDecimal.ONE;
        }
        BigDecimal rate = rates.get(new Key(currency, day));
        RuleBroken.unless(rate != null, "rule.rate.missing", currency, day);
        return rate;
    }

    private static Money times(Money amount, BigDecimal rate, String currency) {
        return Money.of(
                amount.amount().multiply(rate).setScale(Money.decimals(currency), RoundingMode.HALF_EVEN), currency);
    }
}
