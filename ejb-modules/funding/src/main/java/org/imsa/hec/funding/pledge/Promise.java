package org.imsa.hec.funding.pledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What a donor says: how much in all, in how many instalments, and when.
 *
 * @param donorId party of the directory
 * @param amount of all instalments together, in the donor's currency
 * @param madeOn the day on which the donor said so
 * @param instalments how many; null for one
 * @param note may be null
 */
public record Promise(
        long donorId,
        long fundId,
        Money amount,
        LocalDate madeOn,
        Rhythm rhythm,
        Integer instalments,
        LocalDate firstDue,
        Reminders reminders,
        String note) {
    private static final int MOST_INSTALMENTS = 120;

    public Promise {
        instalments = instalments == null ? 1 : instalments;
        note = note == null || note.isBlank() ? null : note.strip();
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(
                instalments >= 1 && instalments <= MOST_INSTALMENTS, "rule.pledge.instalments", MOST_INSTALMENTS);
        RuleBroken.unless(rhythm != Rhythm.ONCE || instalments == 1, "rule.pledge.once", instalments);
        RuleBroken.unless(!firstDue.isBefore(madeOn), "rule.pledge.firstDue", firstDue, madeOn);
        RuleBroken.unless(each(amount, instalments).isPositive(), "rule.pledge.tooSmall", amount, instalments);
    }

    /** One for each instalment: equal, and the last takes what cannot be divided. */
    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        Money each = each(amount, instalments);
        Money rest = amount;
        for (int place = 1; place < instalments; place++) {
            dues.add(new Due(place, rhythm.due(firstDue, place - 1), each));
            rest = rest.minus(each);
        }
        dues.add(new Due(instalments, rhythm.due(firstDue, instalments - 1), rest));
        return dues;
    }

    private static Money each(Money amount, int instalments) {
        BigDecimal share = amount.amount().divide(BigDecimal.valueOf(instalments), RoundingMode.DOWN);
        return Money.of(share, amount.currency());
    }

    /** What is due on one day. @param place from 1 */
    record Due(int place, LocalDate day, Money amount) {}
}
