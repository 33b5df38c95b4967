package org.imsa.hec.funding.goods;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/** What goods are worth in good faith, and how that was found. For the committee's own books; no donor is told. */
@Embeddable
public class GoodsValue implements Serializable {
    private static final long serialVersionUID = 1;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    private Money amount;

    @Column(name = "value_basis")
    private String basis;

    protected GoodsValue() {}

    /** @param basis such as the price list of a wholesaler on a day */
    public GoodsValue(Money amount, String basis) {
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
        RuleBroken.unless(basis != null && !basis.isBlank(), "rule.goods.basis");
        this.amount = amount;
        this.basis = basis.strip();
    }

    public Money amount() {
        return amount;
    }

    public String basis() {
        return basis;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return amount + " (" + basis + ")";
    }
}
