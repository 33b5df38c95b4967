package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
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
    private static final Pattern IDS = Pattern.compile("\\d{1,18}(,\\d{1,18})*");

    /** Ids of the entries, joined by commas: what is accepted is what was seen. */
    public String key() {
        return items.stream().map(item -> String.valueOf(item.id())).collect(Collectors.joining(","));
    }

    /** Ids as a browser sends them back, joined by commas. @throws RuleBroken {@code rule.record.gone} if they are none */
    public static List<Long> ids(String sent) {
        RuleBroken.unless(sent != null && IDS.matcher(sent).matches(), "rule.record.gone");
        return Stream.of(sent.split(",")).map(Long::valueOf).toList();
    }

    public int count() {
        return items.size();
    }

    Suggestion doubted() {
        return new Suggestion(items, fee, score, reasons, false);
    }
}
