package org.imsa.hec.funding.bank.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;

/**
 * The bank's balance, what stands between, and the balance of the books, as of the end of a day. The rows are added to the
 * bank's balance; what is left over to the balance of the books is a fault that somebody has to find.
 *
 * @param statement number of the statement that the bank's balance rests on; null if it is only counted from the lines
 * @param statementDay its last day
 * @param gaps statements that are missing, in words
 */
public record Reconciliation(
        RecordLine account,
        LocalDate day,
        Money bank,
        String statement,
        LocalDate statementDay,
        Money book,
        List<ReconcilingRow> rows,
        List<Message> gaps)
        implements Serializable {

    /** What these add to the bank's balance. */
    public Money sum(Difference difference) {
        return rows.stream()
                .filter(row -> row.difference() == difference)
                .map(ReconcilingRow::amount)
                .reduce(Money.zero(bank.currency()), Money::plus);
    }

    public long count(Difference difference) {
        return rows.stream().filter(row -> row.difference() == difference).count();
    }

    /** The balance that the books should have. */
    public Money expected() {
        return rows.stream().map(ReconcilingRow::amount).reduce(bank, Money::plus);
    }

    /** Zero if everything is explained. */
    public Money unexplained() {
        return book.minus(expected());
    }

    public boolean ties() {
        return unexplained().isZero();
    }
}
