package org.imsa.hec.funding.bank.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.kernel.Message;

/**
 * Says what a line of a bank may stand for, and why: entries of the same amount, the nearer in days, reference and name the
 * likelier; or several that the bank booked together. What is certain has the amount to the cent, a day close by, the same
 * reference or name, and no rival.
 */
public final class Matching {
    private static final int MOST = 5;
    private static final int CERTAIN = 85;
    private static final int RIVAL_WITHIN = 15;
    private static final int AMOUNT = 50;
    private static final int REFERENCE = 30;

    /** Cheques lie in drawers; everything else is there within weeks. */
    static final int LONGEST_DAYS = 30;

    static final int LONGEST_DAYS_OF_CHEQUES = 180;
    static final int BEFORE_THE_BOOKS = 7;

    private Matching() {}

    /**
     * @param open entries that belong to no line yet; others than those of the line's sign do not matter
     * @return the likeliest first, at most five
     */
    public static List<Suggestion> suggest(BankLineFile line, List<Item> open) {
        List<Item> near = open.stream()
                .filter(item -> item.currency().equals(line.amount().currency()))
                .filter(item -> item.money().isNegative() == line.amount().isNegative())
                .filter(item -> isNear(line, item))
                .toList();
        List<Suggestion> found = new ArrayList<>();
        near.stream()
                .filter(item -> item.money().equals(line.amount()))
                .map(item -> single(line, item))
                .forEach(found::add);
        found.addAll(Deposits.suggest(line, near));
        found.sort(Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::key));
        return withoutRivals(found).stream().limit(MOST).toList();
    }

    /** Two that are nearly as likely as each other are both doubted. */
    private static List<Suggestion> withoutRivals(List<Suggestion> sorted) {
        boolean hasRival =
                sorted.size() > 1 && sorted.get(0).score() - sorted.get(1).score() < RIVAL_WITHIN;
        List<Suggestion> checked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            checked.add(i > 0 || hasRival ? sorted.get(i).doubted() : sorted.get(i));
        }
        return checked;
    }

    private static Suggestion single(BankLineFile line, Item item) {
        List<Message> reasons = new ArrayList<>();
        reasons.add(Message.of("funding.match.amount"));
        int day = day(line, item, reasons);
        boolean isSameReference = Likeness.namesReference(line, item);
        int name = Likeness.ofNames(line, item);
        if (isSameReference) {
            reasons.add(Message.of("funding.match.reference", item.reference()));
        }
        if (name > 0) {
            reasons.add(Message.of(name == Likeness.WHOLE_NAME ? "funding.match.name" : "funding.match.partOfName"));
        }
        if (item.isReversed()) {
            reasons.add(Message.of("funding.match.reversed"));
        }
        int score = Math.min(100, AMOUNT + day + (isSameReference ? REFERENCE : 0) + name);
        boolean isTold = isSameReference || name == Likeness.WHOLE_NAME;
        return new Suggestion(
                List.of(item), null, score, List.copyOf(reasons), score >= CERTAIN && isTold && !item.isReversed());
    }

    private static int day(BankLineFile line, Item item, List<Message> reasons) {
        long days = Math.abs(ChronoUnit.DAYS.between(item.day(), line.bookedOn()));
        boolean isValueDay = item.day().equals(line.valueOn());
        reasons.add(
                days == 0 || isValueDay
                        ? Message.of("funding.match.sameDay")
                        : Message.of("funding.match.days", days, item.day()));
        if (days == 0 || isValueDay) {
            return 20;
        }
        return days <= 3 ? 15 : days <= 7 ? 10 : days <= 14 ? 5 : 0;
    }

    private static boolean isNear(BankLineFile line, Item item) {
        LocalDate latest = line.bookedOn().plusDays(BEFORE_THE_BOOKS);
        int longest = "CHECK".equals(item.method()) ? LONGEST_DAYS_OF_CHEQUES : LONGEST_DAYS;
        return !item.day().isAfter(latest)
                && !item.day().isBefore(line.bookedOn().minusDays(longest));
    }
}
