package org.imsa.hec.funding.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.imsa.hec.kernel.money.Money;

/**
 * What will leave the bank in a month, in one currency.
 *
 * @param instalments due in it
 * @param others promised to grants that end in it, without an instalment
 * @param soFar this and all months before
 */
public record ForecastRow(YearMonth month, String currency, Money instalments, Money others, Money soFar)
        implements Serializable {

    public Money total() {
        return instalments.plus(others);
    }

    /** By currency and month; what is overdue counts in the month of today. */
    static List<ForecastRow> of(List<Due> dues, LocalDate today) {
        List<ForecastRow> rows = new ArrayList<>();
        for (String currency :
                new TreeSet<>(dues.stream().map(due -> due.amount().currency()).toList())) {
            List<Due> ofOne = dues.stream()
                    .filter(due -> due.amount().currency().equals(currency))
                    .toList();
            Money soFar = Money.zero(currency);
            for (YearMonth month :
                    new TreeSet<>(ofOne.stream().map(due -> month(due, today)).toList())) {
                List<Due> inIt = ofOne.stream()
                        .filter(due -> month(due, today).equals(month))
                        .toList();
                Money instalments = sum(inIt, currency, true);
                Money others = sum(inIt, currency, false);
                soFar = soFar.plus(instalments).plus(others);
                rows.add(new ForecastRow(month, currency, instalments, others, soFar));
            }
        }
        return rows;
    }

    private static YearMonth month(Due due, LocalDate today) {
        return YearMonth.from(due.day().isBefore(today) ? today : due.day());
    }

    private static Money sum(List<Due> dues, String currency, boolean scheduled) {
        return dues.stream()
                .filter(due -> due.isScheduled() == scheduled)
                .map(Due::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
