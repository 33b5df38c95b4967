package org.imsa.hec.funding.pledge;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * An instalment as it stands.
 *
 * @param place from 1
 * @param received what came of it
 */
public record PledgeInstalmentRow(int place, LocalDate due, Money amount, Money received, PledgeInstalmentState state)
        implements Serializable {

    /** Did some of it come, and not all? */
    public boolean isPart() {
        return received.isPositive() && open().isPositive();
    }

    public Money open() {
        return amount.minus(received);
    }
}
