package org.imsa.hec.funding.gift.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.funding.gift.GiftMethod;

/** How banks and donation sites write the way by which a gift came. */
final class MethodWords {

    /** In this order, since 'bank card' is a card and 'online bank transfer' a transfer. */
    private static final List<Map.Entry<String, GiftMethod>> WORDS = List.of(
            Map.entry("cheque", GiftMethod.CHECK),
            Map.entry("check", GiftMethod.CHECK),
            Map.entry("صك", GiftMethod.CHECK),
            Map.entry("شيك", GiftMethod.CHECK),
            Map.entry("card", GiftMethod.CARD),
            Map.entry("visa", GiftMethod.CARD),
            Map.entry("بطاقة", GiftMethod.CARD),
            Map.entry("cash", GiftMethod.CASH),
            Map.entry("نقد", GiftMethod.CASH),
            Map.entry("wire", GiftMethod.WIRE),
            Map.entry("transfer", GiftMethod.WIRE),
            Map.entry("ach", GiftMethod.WIRE),
            Map.entry("bank", GiftMethod.WIRE),
            Map.entry("حوالة", GiftMethod.WIRE),
            Map.entry("تحويل", GiftMethod.WIRE),
            Map.entry("online", GiftMethod.ONLINE),
            Map.entry("web", GiftMethod.ONLINE),
            Map.entry("paypal", GiftMethod.ONLINE),
            Map.entry("stripe", GiftMethod.ONLINE),
            Map.entry("إلكتروني", GiftMethod.ONLINE));

    private MethodWords() {}

    static Optional<GiftMethod> read(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> words.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
