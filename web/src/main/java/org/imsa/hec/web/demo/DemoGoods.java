package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.imsa.hec.funding.goods.GiftInKindFile;
import org.imsa.hec.funding.goods.GiftsInKind;
import org.imsa.hec.funding.goods.GoodsDesk;
import org.imsa.hec.funding.goods.GoodsGiven;
import org.imsa.hec.funding.goods.GoodsValue;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** Goods that donors of the demo gave: one lot that was valued for the books, and one that was not. */
@Dependent
class DemoGoods {
    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);

    @EJB
    private GoodsDesk desk;

    @EJB
    private GiftsInKind gifts;

    @Inject
    private Clock clock;

    void write(DemoDirectory directory) throws Exception {
        record(directory, "tigris", "Absorbable sutures 3-0, sterile", "40", "boxes", 31);
        long monitors = record(directory, "rafidain", "أجهزة مراقبة لحديثي الولادة", "3", "pieces", 12);
        treasurer.call(() -> {
            GiftInKindFile file = gifts.file(monitors);
            if (file.goodsValue() == null) {
                desk.value(monitors, file.version(), new GoodsValue(Money.usd("5400.00"), "Price list of the maker"));
            }
            return file;
        });
    }

    private long record(
            DemoDirectory directory, String donor, String description, String quantity, String unit, int daysAgo)
            throws Exception {
        LocalDate day = LocalDate.now(clock).minusDays(daysAgo);
        GoodsGiven given = new GoodsGiven(directory.id(donor), description, new BigDecimal(quantity), unit, day, null);
        return treasurer.call(() -> desk.record(DemoDirectory.request("goods:" + donor), given));
    }
}
