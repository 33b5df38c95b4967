package org.imsa.hec.funding.bank.match;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.bank.statement.BankLineFile;

/** Finds what the lines of a bank may stand for: two statements, however many lines are asked for. For the desks here. */
@Stateless
@PermitAll
public class Candidates {
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** By the line's id, the likeliest first. All lines are of one currency. */
    public Map<Long, List<Suggestion>> of(List<BankLineFile> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        List<Item> open = open(lines);
        return lines.stream()
                .collect(Collectors.toMap(
                        BankLineFile::id, line -> Matching.suggest(line, open), (one, two) -> one, LinkedHashMap::new));
    }

    private List<Item> open(List<BankLineFile> lines) {
        Set<BigDecimal> sizes = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.amount()),
                        line.parts().stream().map(part -> part.amount()).filter(amount -> amount != null)))
                .map(amount -> amount.amount().abs())
                .collect(Collectors.toSet());
        LocalDate first = lines.stream()
                .map(BankLineFile::bookedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = lines.stream()
                .map(BankLineFile::bookedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String currency = lines.get(0).amount().currency();
        List<Item> exact = em.createQuery(
                        "select " + Item.SELECT + Item.FROM
                                + " where i.settlementId is null and i.amount.currency = :currency"
                                + " and i.size in :sizes and i.day between :first and :last order by i.day desc, i.id",
                        Item.class)
                .setParameter("currency", currency)
                .setParameter("sizes", sizes)
                .setParameter("first", first.minusDays(Matching.LONGEST_DAYS_OF_CHEQUES))
                .setParameter("last", last.plusDays(Matching.BEFORE_THE_BOOKS))
                .setMaxResults(MOST)
                .getResultList();
        List<Item> together = em.createQuery(
                        "select " + Item.SELECT + Item.FROM
                                + " where i.settlementId is null and i.amount.currency = :currency"
                                + " and i.day between :first and :last and i.method in ('CHECK', 'CASH', 'CARD', 'ONLINE')"
                                + " and i.reversedBy is null and i.amount.amount > 0 order by i.day desc, i.id",
                        Item.class)
                .setParameter("currency", currency)
                .setParameter("first", first.minusDays(Matching.LONGEST_DAYS))
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, Item> all = new LinkedHashMap<>();
        Stream.of(exact, together).flatMap(List::stream).forEach(item -> all.put(item.id(), item));
        return List.copyOf(all.values());
    }
}
