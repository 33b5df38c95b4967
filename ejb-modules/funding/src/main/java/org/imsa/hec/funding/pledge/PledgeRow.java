package org.imsa.hec.funding.pledge;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * A pledge in a list.
 *
 * @param progress null until it was asked what came
 */
public record PledgeRow(
        long id,
        String number,
        String donorLatin,
        String donorArabic,
        String fundLatin,
        String fundArabic,
        BigDecimal amount,
        String currency,
        LocalDate madeOn,
        Rhythm rhythm,
        PledgeStatus status,
        Progress progress)
        implements Serializable {

    /** As the query fills it. */
    public PledgeRow(
            long id,
            String number,
            String donorLatin,
            String donorArabic,
            String fundLatin,
            String fundArabic,
            BigDecimal amount,
            String currency,
            LocalDate madeOn,
            Rhythm rhythm,
            PledgeStatus status) {
        this(
                id,
                number,
                donorLatin,
                donorArabic,
                fundLatin,
                fundArabic,
                amount,
                currency,
                madeOn,
                rhythm,
                status,
                null);
    }

    public Money money() {
        return Money.of(amount, currency);
    }

    public PledgeState state() {
        return progress.state(status);
    }

    /** Null if nothing is missed, or nothing more is expected. */
    public Money missed() {
        return state() == PledgeState.MISSED ? progress.missed() : null;
    }

    /** Null if nothing more is expected. */
    public LocalDate nextDue() {
        return status == PledgeStatus.PROMISED && progress.open().isPositive() ? progress.nextDue() : null;
    }

    PledgeRow with(Progress found) {
        return new PledgeRow(
                id,
                number,
                donorLatin,
                donorArabic,
                fundLatin,
                fundArabic,
                amount,
                currency,
                madeOn,
                rhythm,
                status,
                found);
    }
}
