package org.imsa.hec.funding.goods;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one gift in kind shows.
 *
 * @param goodsValue null if nobody valued it
 * @param next what the caller may do with it now
 */
public record GiftInKindFile(
        long id,
        long version,
        String number,
        PartyLine donor,
        String description,
        BigDecimal quantity,
        String unit,
        LocalDate receivedOn,
        String note,
        GoodsValue goodsValue,
        GiftStatus status,
        String reversalReason,
        Set<GoodsAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(GiftInKind.KIND, id);
    }

    public boolean may(GoodsAction action) {
        return next.contains(action);
    }
}
