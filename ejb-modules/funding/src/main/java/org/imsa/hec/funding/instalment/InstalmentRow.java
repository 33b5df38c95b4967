package org.imsa.hec.funding.instalment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * An instalment in the schedule of its grant.
 *
 * @param metBy account of who said that the milestone is reached; null until then, and so are day, evidence and document
 * @param waitingAmount asked for or approved of it, and not paid
 * @param paidAmount paid of it
 */
public record InstalmentRow(
        long id,
        long version,
        BigDecimal amount,
        String currency,
        LocalDate dueOn,
        String milestone,
        LocalDate metOn,
        String metBy,
        String evidence,
        Long documentId,
        BigDecimal waitingAmount,
        BigDecimal paidAmount)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    public Money paid() {
        return Money.of(paidAmount, currency);
    }

    /** What may still be asked for. */
    public Money rest() {
        return money().minus(paid()).minus(Money.of(waitingAmount, currency));
    }

    public boolean isReleased() {
        return milestone == null || metOn != null;
    }

    /** Nothing was asked for it: it may be dropped. */
    public boolean isUntouched() {
        return waitingAmount.signum() == 0 && paidAmount.signum() == 0;
    }

    public InstalmentState state() {
        if (paid().compareTo(money()) >= 0) {
            return InstalmentState.PAID;
        }
        if (!isReleased()) {
            return InstalmentState.WAITING;
        }
        return rest().isPositive() ? InstalmentState.RELEASED : InstalmentState.REQUESTED;
    }
}
