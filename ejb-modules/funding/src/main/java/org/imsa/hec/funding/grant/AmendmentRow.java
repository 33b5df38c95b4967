package org.imsa.hec.funding.grant;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/** An amendment in the list of its grant. */
public record AmendmentRow(long id, String number, BigDecimal amount, String currency, AmendmentStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }
}
