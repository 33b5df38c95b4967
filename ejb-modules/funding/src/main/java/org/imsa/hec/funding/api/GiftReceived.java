package org.imsa.hec.funding.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * A gift was recorded, of money or in kind.
 *
 * @param donorId party of the directory that gave it
 * @param fundId the fund that has the money; null for goods
 * @param amount null for goods
 * @param goods what was given in kind; null for money
 */
public record GiftReceived(
        long giftId, String giftNumber, long donorId, Long fundId, Money amount, LocalDate receivedOn, Goods goods) {

    /** @param unit in what it is counted, such as boxes */
    public record Goods(String description, BigDecimal quantity, String unit) {}

    public static GiftReceived ofMoney(
            long giftId, String giftNumber, long donorId, long fundId, Money amount, LocalDate receivedOn) {
        return new GiftReceived(giftId, giftNumber, donorId, fundId, amount, receivedOn, null);
    }

    public static GiftReceived ofGoods(
            long giftId, String giftNumber, long donorId, LocalDate receivedOn, Goods goods) {
        return new GiftReceived(giftId, giftNumber, donorId, null, null, receivedOn, goods);
    }
}
