package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/** The sums of one currency over all accounts; in a ledger that balances they are the same. */
public record TrialBalanceTotal(String currency, Money debits, Money credits) implements Serializable {

    public static List<TrialBalanceTotal> of(List<TrialBalanceRow> rows) {
        return rows.stream()
                .map(row -> row.debits().currency())
                .distinct()
                .map(currency -> of(currency, rows))
                .toList();
    }

    private static TrialBalanceTotal of(String currency, List<TrialBalanceRow> rows) {
        List<TrialBalanceRow> own = rows.stream()
                .filter(row -> row.debits().currency().equals(currency))
                .toList();
        return new TrialBalanceTotal(
                currency,
                own.stream().map(TrialBalanceRow::debits).reduce(Money.zero(currency), Money::plus),
                own.stream().map(TrialBalanceRow::credits).reduce(Money.zero(currency), Money::plus));
    }
}
