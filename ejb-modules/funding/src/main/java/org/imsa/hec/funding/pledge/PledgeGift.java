package org.imsa.hec.funding.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * That a gift counts for a pledge. It stays when the gift is reversed, but then counts for nothing: whoever sums asks the
 * gift's state.
 */
@Entity
@Table(name = "funding_pledge_gift")
public class PledgeGift extends Aggregate {

    @NotAudited
    @Column(name = "pledge_id", nullable = false, updatable = false)
    private long pledgeId;

    @Column(name = "gift_id", nullable = false, updatable = false)
    private long giftId;

    @Embedded
    private Money amount;

    protected PledgeGift() {}

    /** @param worth of the gift in the currency of the pledge */
    PledgeGift(Pledge pledge, Gift gift, Money worth) {
        pledge.mustAccept(gift);
        this.pledgeId = pledge.id();
        this.giftId = gift.id();
        this.amount = worth;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Pledge.KIND, pledgeId);
    }
}
