package org.imsa.hec.funding.instalment;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * The instalments of a grant, by the day on which they are due.
 *
 * @param granted amount of the grant
 */
public record Schedule(Money granted, List<InstalmentRow> rows) implements Serializable {

    public Money planned() {
        return rows.stream().map(InstalmentRow::money).reduce(Money.zero(granted.currency()), Money::plus);
    }

    /** What is not planned yet; negative if more is planned than was granted. */
    public Money open() {
        return granted.minus(planned());
    }

    /** Those that may be asked for now. */
    public List<InstalmentRow> payable() {
        return rows.stream()
                .filter(row -> row.state() == InstalmentState.RELEASED)
                .toList();
    }

    /**
     * Refuses what the schedule does not provide for.
     *
     * @param instalmentId of which it is asked; null if of none
     * @param asked null if it is in another currency, which is measured when it is paid
     * @throws RuleBroken {@code rule.instalment.unplanned} unless the instalments add up to the grant, {@code .choose}, {@code
     *     .notReleased}, {@code .tooLarge}
     */
    public void mustAllow(Long instalmentId, Money asked) {
        if (rows.isEmpty() && instalmentId == null) {
            return;
        }
        RuleBroken.unless(open().isZero(), "rule.instalment.unplanned", planned(), granted);
        InstalmentRow row = rows.stream()
                .filter(one -> Long.valueOf(one.id()).equals(instalmentId))
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.instalment.choose"));
        RuleBroken.unless(row.isReleased(), "rule.instalment.notReleased", row.money(), row.milestone());
        RuleBroken.unless(
                asked == null || asked.compareTo(row.rest()) <= 0, "rule.instalment.tooLarge", asked, row.rest());
    }
}
