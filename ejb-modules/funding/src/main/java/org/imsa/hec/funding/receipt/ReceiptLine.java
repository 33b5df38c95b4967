package org.imsa.hec.funding.receipt;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.money.Money;

/** One gift on a receipt, as it was on the day of issue: in the currency in which it was given. */
@Entity
@Table(name = "funding_receipt_line")
public class ReceiptLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "receipt_id", nullable = false, updatable = false)
    private long receiptId;

    @Column(name = "gift_id", nullable = false, updatable = false)
    private long giftId;

    @Column(name = "live_gift_id")
    private Long liveGiftId;

    @Column(name = "gift_number", nullable = false, updatable = false)
    private String giftNumber;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Embedded
    private Money given;

    @Column(updatable = false)
    private String returned;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    private Money value;

    protected ReceiptLine() {}

    ReceiptLine(long receiptId, Gift gift, InReturn inReturn) {
        this.receiptId = receiptId;
        this.giftId = gift.id();
        this.liveGiftId = gift.id();
        this.giftNumber = gift.number();
        this.receivedOn = gift.receivedOn();
        this.given = gift.given();
        this.returned = inReturn.description();
        this.value = inReturn.value();
    }

    /** The gift may stand on another receipt. */
    void release() {
        liveGiftId = null;
    }

    /** @param reversed was the gift taken back since? */
    ReceiptLineFile file(boolean reversed) {
        return new ReceiptLineFile(giftId, giftNumber, receivedOn, given, returned, value, reversed);
    }

    long giftId() {
        return giftId;
    }
}
