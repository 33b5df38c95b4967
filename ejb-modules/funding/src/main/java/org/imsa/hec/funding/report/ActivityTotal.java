package org.imsa.hec.funding.report;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imsa.hec.kernel.money.Money;

/** One line of the statement of activities in one currency: money without and with restrictions of its donors. */
public record ActivityTotal(Line line, String currency, Money unrestricted, Money restricted) implements Serializable {

    /** The lines, in their order. */
    public enum Line {
        RECEIVED(ActivityRow::received),
        TRANSFERRED(ActivityRow::transferred),
        PAID(ActivityRow::paid),
        NET(ActivityRow::net),
        COMMITTED(ActivityRow::committed),
        BALANCE(ActivityRow::balance);

        private final Function<ActivityRow, Money> amount;

        Line(Function<ActivityRow, Money> amount) {
            this.amount = amount;
        }
    }

    /** All lines for each currency. */
    public static List<ActivityTotal> of(List<ActivityRow> rows) {
        return rows.stream()
                .map(row -> row.received().currency())
                .distinct()
                .sorted()
                .flatMap(currency -> Stream.of(Line.values()).map(line -> of(line, currency, rows)))
                .toList();
    }

    public Money total() {
        return unrestricted.plus(restricted);
    }

    private static ActivityTotal of(Line line, String currency, List<ActivityRow> rows) {
        return new ActivityTotal(line, currency, sum(line, currency, rows, false), sum(line, currency, rows, true));
    }

    private static Money sum(Line line, String currency, List<ActivityRow> rows, boolean restricted) {
        return rows.stream()
                .filter(row -> row.isRestricted() == restricted)
                .map(line.amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
