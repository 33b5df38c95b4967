package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/** A team in the list of its campaign. */
public record TeamRow(
        long id,
        String number,
        String latin,
        String arabic,
        String captainLatin,
        String captainArabic,
        BigDecimal goal,
        String currency,
        BigDecimal received)
        implements Serializable {

    public Thermometer thermometer() {
        return new Thermometer(
                Money.of(goal, currency), Money.of(received == null ? BigDecimal.ZERO : received, currency));
    }
}
