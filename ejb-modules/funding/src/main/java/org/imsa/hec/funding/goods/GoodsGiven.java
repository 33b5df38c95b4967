package org.imsa.hec.funding.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;

/**
 * What came in, as the treasurer tells it.
 *
 * @param donorId party of the directory
 * @param unit in what it is counted, such as boxes
 * @param note may be null
 */
public record GoodsGiven(
        long donorId, String description, BigDecimal quantity, String unit, LocalDate receivedOn, String note) {
    private static final int DECIMALS = 3;
    private static final BigDecimal LIMIT = new BigDecimal("100000000000");

    public GoodsGiven {
        note = note == null || note.isBlank() ? null : note.strip();
        RuleBroken.unless(description != null && !description.isBlank(), "rule.goods.description");
        RuleBroken.unless(unit != null && !unit.isBlank(), "rule.goods.unit");
        RuleBroken.unless(
                quantity.signum() > 0
                        && quantity.compareTo(LIMIT) < 0
                        && quantity.stripTrailingZeros().scale() <= DECIMALS,
                "rule.goods.quantity",
                quantity);
        description = description.strip();
        unit = unit.strip();
    }
}
