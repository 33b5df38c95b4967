package org.imsa.hec.funding.chapter;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What is told of a chapter.
 *
 * @param country ISO 3166 code
 * @param leadId the person who leads it; may be null
 * @param yearGoal what it means to raise in each year, in dollars: its gifts come in many currencies
 */
public record ChapterDetails(BilingualName name, String city, String country, Long leadId, Money yearGoal)
        implements Serializable {
    private static final String CURRENCY = "USD";

    public ChapterDetails {
        city = city == null ? "" : city.strip();
        RuleBroken.unless(!city.isEmpty(), "rule.chapter.city");
        RuleBroken.unless(yearGoal.isPositive(), "rule.money.notPositive", yearGoal);
        RuleBroken.unless(yearGoal.currency().equals(CURRENCY), "rule.fund.currency", yearGoal.currency(), CURRENCY);
    }

    /** @param dollars the goal of a year */
    public static ChapterDetails of(BilingualName name, String city, String country, Long leadId, BigDecimal dollars) {
        return new ChapterDetails(name, city, country, leadId, Money.of(dollars, CURRENCY));
    }
}
