package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.funding.receipt.InReturn;
import org.imsa.hec.kernel.money.Money;

/** The fields by which somebody states what the donor of a gift got in return; its value is in the currency of the gift. */
public class InReturnForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final String currency;
    private Returned returned;
    private String description;
    private BigDecimal value;

    /** @param known null if nobody stated anything yet */
    InReturnForm(String currency, InReturn known) {
        this.currency = currency;
        if (known != null) {
            returned = known.isNothing() ? Returned.NOTHING : Returned.SOMETHING;
            description = known.description();
            value = known.isNothing() ? null : known.value().amount();
        }
    }

    /** Null if nothing is stated. */
    InReturn stated() {
        if (returned == Returned.SOMETHING) {
            return InReturn.something(description, value == null ? null : Money.of(value, currency));
        }
        return returned == Returned.NOTHING ? InReturn.NOTHING : null;
    }

    public Returned[] getChoices() {
        return Returned.values();
    }

    public String getCurrency() {
        return currency;
    }

    public Returned getReturned() {
        return returned;
    }

    public void setReturned(Returned returned) {
        this.returned = returned;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
