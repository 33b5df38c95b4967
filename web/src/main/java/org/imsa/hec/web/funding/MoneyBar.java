package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/**
 * What a sum of money is made of, for {@code hec:bar}.
 *
 * @param key of the message that names the whole
 */
public record MoneyBar(String key, Money whole, List<Part> parts) implements Serializable {

    /**
     * One part, at its place on a bar of 100.
     *
     * @param key of its message; its last word is also its colour
     */
    public record Part(String key, Money amount, BigDecimal start, BigDecimal width) implements Serializable {

        public String tone() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }

    public static MoneyBar of(String key, Money whole) {
        return new MoneyBar(key, whole, List.of());
    }

    public MoneyBar with(String partKey, Money amount) {
        List<Part> more = new ArrayList<>(parts);
        BigDecimal start = parts.isEmpty()
                ? BigDecimal.ZERO
                : parts.get(parts.size() - 1)
                        .start()
                        .add(parts.get(parts.size() - 1).width());
        more.add(new Part(partKey, amount, start, percent(amount)));
        return new MoneyBar(key, whole, List.copyOf(more));
    }

    private BigDecimal percent(Money amount) {
        return whole.isZero()
                ? BigDecimal.ZERO
                : amount.amount().movePointRight(2).divide(whole.amount(), new MathContext(6));
    }
}
