package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;

/**
 * What a line may stand for. The items less the fee are the line's amount, to the cent.
 *
 * @param fee what a processor of cards kept back; null if nothing
 * @param score 0 to 100: how likely it is
 * @param reasons why, in words
 * @param certain may it be accepted together with others, unseen?
 */
public record Suggestion(List<Item> items, Money fee, int score, List<Message> reasons, boolean certain)
        implements Serializable {

    /** Ids of the entries, joined by commas: what is accepted is what was seen. */
    public String key() {
        return items.stream().map(item -> String.valueOf(item.id())).collect(Collectors.joining(","));
    }

    public int count() {
        return items.size();
    }

    Suggestion doubted() {
        return new Suggestion(items, fee, score, reasons, false);
    }
}
