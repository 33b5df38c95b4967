package org.imsa.hec.funding.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What a currency was worth on a day.
 *
 * @param currency ISO 4217 code, not that of the dollar
 * @param rate dollars for one unit, with at most twelve decimals
 * @param source who says so, such as a central bank
 */
public record DatedRate(String currency, LocalDate day, BigDecimal rate, String source) {

    public DatedRate {
        Money.decimals(currency);
        RuleBroken.unless(!RateTable.BASE.equals(currency), "rule.rate.base");
        mustBeRate(rate);
        source = mustBeSource(source);
    }

    static void mustBeRate(BigDecimal rate) {
        RuleBroken.unless(rate.signum() > 0, "rule.rate.notPositive");
        RuleBroken.unless(
                rate.stripTrailingZeros().scale() <= RateTable.DECIMALS, "rule.rate.decimals", RateTable.DECIMALS);
        RuleBroken.unless(
                rate.compareTo(BigDecimal.TEN.pow(RateTable.DECIMALS)) < 0, "rule.rate.decimals", RateTable.DECIMALS);
    }

    static String mustBeSource(String source) {
        RuleBroken.unless(source != null && !source.isBlank(), "rule.rate.sourceMissing");
        return source.strip();
    }
}
