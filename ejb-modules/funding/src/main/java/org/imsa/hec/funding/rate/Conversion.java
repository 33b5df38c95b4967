package org.imsa.hec.funding.rate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/** What was given or paid in another currency than the fund's, and the rate by which it became the fund's amount. */
@Embeddable
public class Conversion implements Serializable {
    private static final long serialVersionUID = 1;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "original_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "original_currency"))
    private Money original;

    @Column(precision = 24, scale = 12)
    private BigDecimal rate;

    @Column(name = "rate_day")
    private LocalDate day;

    protected Conversion() {}

    /** @param rate units of the fund's currency for one of the original's */
    Conversion(Money original, BigDecimal rate, LocalDate day) {
        this.original = original;
        this.rate = rate;
        this.day = day;
    }

    public Money original() {
        return original;
    }

    public BigDecimal rate() {
        return rate.stripTrailingZeros();
    }

    public LocalDate day() {
        return day;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return original + " × " + rate().toPlainString() + " (" + day + ")";
    }
}
