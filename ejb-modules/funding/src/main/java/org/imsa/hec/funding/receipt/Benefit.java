package org.imsa.hec.funding.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * That somebody stated what the donor of a gift got in return. It may be stated anew until a receipt says it; then the
 * receipt must be voided first.
 */
@Entity
@Table(name = "funding_benefit")
public class Benefit extends Aggregate {

    @NotAudited
    @Column(name = "gift_id", nullable = false, updatable = false)
    private long giftId;

    @Column(name = "description")
    private String returned;

    @Embedded
    private Money value;

    @NotAudited
    @Column(name = "stated_by", nullable = false)
    private String statedBy;

    protected Benefit() {}

    Benefit(Gift gift) {
        this.giftId = gift.id();
    }

    /** @throws RuleBroken {@code rule.inReturn.currency} unless its value is told in the currency of the gift */
    void state(Gift gift, InReturn inReturn, String by) {
        String currency = gift.given().currency();
        RuleBroken.unless(
                inReturn.isNothing() || inReturn.value().currency().equals(currency),
                "rule.inReturn.currency",
                currency);
        this.returned = inReturn.description();
        this.value = inReturn.value();
        this.statedBy = by;
    }

    InReturn inReturn() {
        return new InReturn(returned, value);
    }

    long giftId() {
        return giftId;
    }

    /** The timeline of the gift tells of it. */
    @Override
    public RecordRef ref() {
        return new RecordRef(Gift.KIND, giftId);
    }
}
