package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/**
 * A campaign in a list.
 *
 * @param received null until the gifts were asked
 */
public record CampaignRow(
        long id,
        String number,
        String latin,
        String arabic,
        String fundLatin,
        String fundArabic,
        BigDecimal goal,
        String currency,
        LocalDate first,
        LocalDate last,
        boolean open,
        Money received,
        CampaignState state)
        implements Serializable {

    /** As the query fills it. */
    public CampaignRow(
            long id,
            String number,
            String latin,
            String arabic,
            String fundLatin,
            String fundArabic,
            BigDecimal goal,
            String currency,
            LocalDate first,
            LocalDate last,
            boolean open) {
        this(id, number, latin, arabic, fundLatin, fundArabic, goal, currency, first, last, open, null, null);
    }

    public Thermometer thermometer() {
        return new Thermometer(Money.of(goal, currency), received);
    }

    public DateRange days() {
        return DateRange.of(first, last);
    }

    CampaignRow with(Raised raised, LocalDate today) {
        return new CampaignRow(
                id,
                number,
                latin,
                arabic,
                fundLatin,
                fundArabic,
                goal,
                currency,
                first,
                last,
                open,
                Money.of(raised.received(), currency),
                Campaign.state(open, days(), today));
    }
}
