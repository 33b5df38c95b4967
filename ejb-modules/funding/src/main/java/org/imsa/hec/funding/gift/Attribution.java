package org.imsa.hec.funding.gift;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.imsa.hec.kernel.money.Money;

/**
 * How much of a gift went into a payment, settled at the moment of payment: a gift that is recorded late does not reshuffle
 * what donors were told before. Never changed; a reversed payment gives each share back by a row of the opposite sign.
 */
@Entity
@Table(name = "funding_attribution")
public class Attribution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "gift_id", nullable = false)
    private long giftId;

    @Column(name = "payment_id", nullable = false)
    private long paymentId;

    @Column(name = "fund_id", nullable = false)
    private long fundId;

    @Embedded
    private Money amount;

    @Column(name = "reverses_id")
    private Long reversesId;

    protected Attribution() {}

    /** @param fundId out of which it was paid */
    Attribution(long giftId, long paymentId, long fundId, Money amount) {
        this.giftId = giftId;
        this.paymentId = paymentId;
        this.fundId = fundId;
        this.amount = amount;
    }

    Attribution reversal() {
        Attribution back = new Attribution(giftId, paymentId, fundId, amount.negated());
        back.reversesId = id;
        return back;
    }
}
