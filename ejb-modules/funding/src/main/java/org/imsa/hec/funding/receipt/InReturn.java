package org.imsa.hec.funding.receipt;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What a donor got in return for a gift, with its value in good faith: nothing, or a dinner, a book, a ticket.
 *
 * @param description null for nothing
 * @param value null for nothing
 */
public record InReturn(String description, Money value) {
    private static final int LONGEST = 300;

    public static final InReturn NOTHING = new InReturn(null, null);

    /** @throws RuleBroken {@code rule.inReturn.description}, {@code rule.inReturn.value}, {@code rule.inReturn.long} */
    public static InReturn something(String description, Money value) {
        RuleBroken.unless(description != null && !description.isBlank(), "rule.inReturn.description");
        RuleBroken.unless(description.strip().length() <= LONGEST, "rule.inReturn.long", LONGEST);
        RuleBroken.unless(value != null && value.isPositive(), "rule.inReturn.value");
        return new InReturn(description.strip(), value);
    }

    public boolean isNothing() {
        return description == null;
    }
}
