package org.imsa.hec.funding.bank.match;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.file.Part;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;

/**
 * Several entries that a bank may have booked as one: a batch whose parts it lists, cheques taken to the bank together, or what
 * a processor of cards paid out after it kept its fee.
 */
final class Deposits {
    private static final Map<String, Set<String>> TOGETHER =
            Map.of("funding.match.cheques", Set.of("CHECK", "CASH"), "funding.match.cards", Set.of("CARD", "ONLINE"));
    private static final String CARDS = "funding.match.cards";
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_DAYS = 10;

    /** A processor keeps a few percent, and some cents for each card. */
    private static final BigDecimal LARGEST_SHARE = new BigDecimal("0.06");

    private static final BigDecimal LARGEST_EACH = new BigDecimal("0.50");

    private Deposits() {}

    static List<Suggestion> suggest(BankLineFile line, List<Item> near) {
        List<Suggestion> found = new ArrayList<>(batch(line, near));
        TOGETHER.forEach((key, methods) -> {
            List<Item> alike = near.stream()
                    .filter(item -> methods.contains(String.valueOf(item.method())))
                    .filter(item -> !item.isReversed())
                    .filter(item -> !item.day().isAfter(line.bookedOn()))
                    .filter(item -> ChronoUnit.DAYS.between(item.day(), line.bookedOn()) <= LONGEST_DAYS)
                    .limit(MOST_ITEMS)
                    .toList();
            found.addAll(runs(line, key, alike));
        });
        return found;
    }

    /** Each part that the bank lists is one entry; those that say the same name or reference go first. */
    private static List<Suggestion> batch(BankLineFile line, List<Item> near) {
        if (line.parts().size() < 2 || line.parts().stream().anyMatch(part -> part.amount() == null)) {
            return List.of();
        }
        Map<Long, Item> taken = new LinkedHashMap<>();
        int told = 0;
        for (Part part : line.parts()) {
            Item best = near.stream()
                    .filter(item ->
                            !taken.containsKey(item.id()) && item.money().equals(part.amount()))
                    .max(Comparator.comparingInt((Item item) -> likeness(part, item))
                            .thenComparing(item -> -Math.abs(ChronoUnit.DAYS.between(item.day(), line.bookedOn()))))
                    .orElse(null);
            if (best == null) {
                return List.of();
            }
            taken.put(best.id(), best);
            told += likeness(part, best) > 0 ? 1 : 0;
        }
        List<Item> items = List.copyOf(taken.values());
        if (!sum(items).equals(line.amount())) {
            return List.of();
        }
        int score = 65 + 30 * told / items.size();
        boolean certain = told == items.size() && items.stream().noneMatch(Item::isReversed);
        return List.of(new Suggestion(
                items, null, score, List.of(Message.of("funding.match.batch", items.size(), told)), certain));
    }

    private static int likeness(Part part, Item item) {
        String words = Objects.toString(part.party(), "") + " " + Objects.toString(part.reference(), "");
        return (Likeness.namesReference(words, item.reference()) ? 2 : 0)
                + (Likeness.ofNames(words, item.latin(), item.arabic()) == Likeness.WHOLE_NAME ? 1 : 0);
    }

    /** All of one day, or of days that follow each other. */
    private static List<Suggestion> runs(BankLineFile line, String key, List<Item> alike) {
        List<List<Item>> days = List.copyOf(alike.stream()
                .collect(Collectors.groupingBy(Item::day, TreeMap::new, Collectors.toList()))
                .values());
        List<Suggestion> found = new ArrayList<>();
        for (int first = 0; first < days.size(); first++) {
            List<Item> run = new ArrayList<>();
            for (int last = first; last < days.size(); last++) {
                run.addAll(days.get(last));
                if (run.size() > 1 || CARDS.equals(key)) {
                    run(line, key, List.copyOf(run), last - first).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<Suggestion> run(BankLineFile line, String key, List<Item> run, int days) {
        Money fee = sum(run).minus(line.amount());
        boolean isExact = fee.isZero();
        boolean isPayOut = CARDS.equals(key) && fee.isPositive() && isLikelyFee(fee, run);
        if (!line.amount().isPositive() || !(isExact && run.size() > 1 || isPayOut)) {
            return List.of();
        }
        List<Message> reasons = new ArrayList<>();
        reasons.add(Message.of(key, run.size(), run.get(0).day()));
        if (isPayOut) {
            reasons.add(Message.of("funding.match.fee", sum(run), fee));
        }
        int score = (isExact ? 75 : 62) - Math.min(10, days * 2);
        return List.of(new Suggestion(run, isExact ? null : fee, score, List.copyOf(reasons), false));
    }

    private static boolean isLikelyFee(Money fee, List<Item> run) {
        BigDecimal largest =
                sum(run).amount().multiply(LARGEST_SHARE).add(LARGEST_EACH.multiply(BigDecimal.valueOf(run.size())));
        return fee.amount().compareTo(largest) <= 0;
    }

    private static Money sum(List<Item> items) {
        return items.stream().map(Item::money).reduce(Money::plus).orElseThrow();
    }
}
