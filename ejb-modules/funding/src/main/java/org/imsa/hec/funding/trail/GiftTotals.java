package org.imsa.hec.funding.trail;

import java.math.BigDecimal;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** The gifts on a trail, summed in the database; the name is that of the only donor. */
record GiftTotals(
        long donors,
        String latin,
        String arabic,
        long gifts,
        Long giftId,
        String number,
        Long fundId,
        Money given,
        Money amount) {

    /** @param row in the order of the query of {@link MoneyTrail} */
    static GiftTotals of(Object[] row) {
        boolean oneForeign = (Long) row[3] == 1 && row[9] != null;
        boolean oneCurrency = row[7] != null && row[7].equals(row[8]);
        return new GiftTotals(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (Long) row[4],
                (String) row[5],
                (Long) row[6],
                oneForeign ? Money.of((BigDecimal) row[9], (String) row[10]) : null,
                oneCurrency ? Money.of((BigDecimal) row[11], (String) row[7]) : null);
    }

    /** @param shown how much money to show */
    TrailStation station(boolean mayReadGifts, Money shown) {
        boolean named = mayReadGifts && donors == 1;
        boolean linked = mayReadGifts && gifts == 1;
        return new TrailStation(
                TrailStage.GIFTS,
                gifts == 1 ? Gift.KIND : null,
                linked ? new RecordRef(Gift.KIND, giftId) : null,
                linked ? number : null,
                named ? latin : null,
                named ? arabic : null,
                donors,
                given,
                shown,
                null);
    }
}
