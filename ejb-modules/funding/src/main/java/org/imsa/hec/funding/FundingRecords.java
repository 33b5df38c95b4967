package org.imsa.hec.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** What the four kinds of records of this context have in common for search, links and documents. */
public abstract class FundingRecords implements RecordKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    private final String kind;
    private final String select;
    private final String found;

    /**
     * @param from JPQL after {@code from}, with {@code x} for the record
     * @param latin JPQL path of its name in Latin script
     * @param found JPQL condition with {@code :number} (begins so) and {@code :words} (contains)
     */
    protected FundingRecords(String kind, String from, String latin, String arabic, String found) {
        this.kind = kind;
        this.select = "select x.id, x.number, " + latin + ", " + arabic + " from " + from + " where ";
        this.found = found;
    }

    @Override
    public String name() {
        return kind;
    }

    @Override
    public String page() {
        return "/funding/" + kind + ".xhtml";
    }

    @Override
    public Set<String> readers() {
        return Readers.ROLES;
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return lines(em.createQuery(select + "x.id in :ids", Object[].class).setParameter("ids", ids)).stream()
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        Typed typed = new Typed(text);
        if (typed.isNothing()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(select + "(" + found + ") order by x.id desc", Object[].class)
                .setParameter("number", typed.asNumber())
                .setMaxResults(limit);
        return lines(found.contains(":words") ? query.setParameter("words", typed.anywhere()) : query);
    }

    private List<RecordLine> lines(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new RecordLine(
                        new RecordRef(kind, (Long) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
