package org.imsa.hec.funding.chapter;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.funding.campaign.Thermometer;
import org.imsa.hec.kernel.money.Money;

/**
 * A chapter in a list.
 *
 * @param received this year; null until the gifts were asked
 */
public record ChapterRow(
        long id,
        String number,
        String latin,
        String arabic,
        String city,
        String country,
        String leadLatin,
        String leadArabic,
        BigDecimal goal,
        String currency,
        boolean open,
        Money received)
        implements Serializable {

    /** As the query fills it. */
    public ChapterRow(
            long id,
            String number,
            String latin,
            String arabic,
            String city,
            String country,
            String leadLatin,
            String leadArabic,
            BigDecimal goal,
            String currency,
            boolean open) {
        this(id, number, latin, arabic, city, country, leadLatin, leadArabic, goal, currency, open, null);
    }

    public Thermometer thermometer() {
        return new Thermometer(Money.of(goal, currency), received);
    }

    public ChapterState state() {
        return open ? ChapterState.OPEN : ChapterState.CLOSED;
    }

    ChapterRow with(Money found) {
        return new ChapterRow(
                id, number, latin, arabic, city, country, leadLatin, leadArabic, goal, currency, open, found);
    }
}
