package org.imsa.hec.funding.gift;

import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/** Decides of which gifts a payment is made: the oldest first, each down to nothing before the next. */
final class FirstInFirstOut {

    /** What one payment takes from one gift. */
    record Share(long giftId, Money amount) {}

    private FirstInFirstOut() {}

    /**
     * @param oldestFirst gifts with something left, in the order in which they are spent
     * @return shares that add up to the payment exactly
     * @throws IllegalStateException if the gifts do not suffice, which the ledger has ruled out before
     */
    static List<Share> shares(List<OpenGift> oldestFirst, Money payment) {
        List<Share> shares = new ArrayList<>();
        Money rest = payment;
        for (OpenGift gift : oldestFirst) {
            if (rest.isZero()) {
                break;
            }
            Money taken = rest.min(gift.unspent());
            shares.add(new Share(gift.giftId(), taken));
            rest = rest.minus(taken);
        }
        if (!rest.isZero()) {
            throw new IllegalStateException("No gifts left for " + rest + " of a payment of " + payment);
        }
        return shares;
    }
}
