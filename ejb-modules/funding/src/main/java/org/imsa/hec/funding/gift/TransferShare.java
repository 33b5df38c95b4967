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
 * How much of a gift a transfer moved from one fund to another, settled at the moment of the transfer. Never changed; a
 * reversed transfer gives each share back by a row of the opposite sign.
 */
@Entity
@Table(name = "funding_transfer_share")
public class TransferShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "transfer_id", nullable = false)
    private long transferId;

    @Column(name = "gift_id", nullable = false)
    private long giftId;

    @Column(name = "from_fund_id", nullable = false)
    private long fromFundId;

    @Column(name = "to_fund_id", nullable = false)
    private long toFundId;

    @Embedded
    private Money amount;

    @Column(name = "reverses_id")
    private Long reversesId;

    protected TransferShare() {}

    TransferShare(long transferId, long giftId, long fromFundId, long toFundId, Money amount) {
        this.transferId = transferId;
        this.giftId = giftId;
        this.fromFundId = fromFundId;
        this.toFundId = toFundId;
        this.amount = amount;
    }

    TransferShare reversal() {
        TransferShare back = new TransferShare(transferId, giftId, fromFundId, toFundId, amount.negated());
        back.reversesId = id;
        return back;
    }

    long giftId() {
        return giftId;
    }

    Money amount() {
        return amount;
    }
}
