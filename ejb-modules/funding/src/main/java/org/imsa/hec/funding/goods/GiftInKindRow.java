package org.imsa.hec.funding.goods;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.gift.GiftStatus;

/** A gift in kind in a list. */
public record GiftInKindRow(
        long id,
        String number,
        String donorLatin,
        String donorArabic,
        String description,
        BigDecimal quantity,
        String unit,
        LocalDate receivedOn,
        GiftStatus status)
        implements Serializable {

    public BigDecimal count() {
        return quantity.stripTrailingZeros();
    }
}
