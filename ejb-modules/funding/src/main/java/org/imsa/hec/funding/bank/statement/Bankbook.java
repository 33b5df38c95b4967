package org.imsa.hec.funding.bank.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;

/**
 * All that the statements of one account tell together: what it had at the beginning, and what moved on each day.
 *
 * @param statements those that are loaded, in any order
 * @param byDay the sum of each day's lines
 */
public record Bankbook(
        LocalDate startDay, Money startBalance, List<Told> statements, NavigableMap<LocalDate, Money> byDay) {

    /** One statement, and what it says. */
    public record Told(long id, String number, StatementFigures figures) {}

    /** What is known to have been on the account at the end of this day, if nothing is missing. */
    public Money balanceByLines(LocalDate day) {
        return byDay.headMap(day, true).values().stream().reduce(startBalance, Money::plus);
    }

    /** What the bank itself told: the last closing balance until this day, and the lines after it. */
    public Money balanceByBank(LocalDate day) {
        return lastClosed(day)
                .map(last -> byDay.subMap(last.figures().lastDay(), false, day, true).values().stream()
                        .reduce(last.figures().closing(), Money::plus))
                .orElseGet(() -> balanceByLines(day));
    }

    /** The statement with the last closing balance until this day. */
    public Optional<Told> lastClosed(LocalDate day) {
        return statements.stream()
                .filter(told -> told.figures().closing() != null)
                .filter(told -> !told.figures().lastDay().isAfter(day))
                .max(Comparator.comparing((Told told) -> told.figures().lastDay())
                        .thenComparing(Told::id));
    }

    /**
     * Where a statement is missing: one that opens neither with what the one before closed with, nor with what the lines of
     * the days before add up to.
     *
     * @return by the id of the statement that follows the gap: what is missing, in words
     */
    public Map<Long, Message> gaps() {
        List<Told> inOrder = statements.stream()
                .filter(told -> told.figures().opening() != null)
                .sorted(Comparator.comparing((Told told) -> told.figures().firstDay())
                        .thenComparing(told -> told.figures().lastDay())
                        .thenComparing(Told::id))
                .toList();
        Map<Long, Message> gaps = new LinkedHashMap<>();
        Told before = null;
        for (Told told : inOrder) {
            Money expected = before == null ? startBalance : before.figures().closing();
            LocalDate until =
                    before == null ? startDay.minusDays(1) : before.figures().lastDay();
            LocalDate first = told.figures().firstDay();
            Money opening = told.figures().opening();
            if (!opening.equals(expected) && !opening.equals(balanceByLines(first.minusDays(1)))) {
                gaps.put(told.id(), gap(told, until, first, expected, opening));
            }
            before = before == null || !told.figures().lastDay().isBefore(until) ? told : before;
        }
        return gaps;
    }

    private static Message gap(Told told, LocalDate until, LocalDate first, Money expected, Money opening) {
        return until.plusDays(1).isBefore(first)
                ? Message.of(
                        "funding.bank.gap", told.number(), opening, expected, until.plusDays(1), first.minusDays(1))
                : Message.of("funding.bank.gapHere", told.number(), opening, expected, until);
    }
}
