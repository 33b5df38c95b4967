package org.imsa.hec.funding.pledge;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A gift that counts for a pledge, with its amount in the currency of the pledge.
 *
 * @param status a reversed one counts for nothing
 */
public record CountedGift(
        long id, String number, LocalDate receivedOn, BigDecimal amount, String currency, GiftStatus status)
        implements Serializable {

    public Money money() {
        return Money.of(amount, currency);
    }

    public RecordRef ref() {
        return new RecordRef(Gift.KIND, id);
    }
}
