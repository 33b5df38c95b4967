package org.imsa.hec.kernel.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.list.Typed;

/** A kind of record that one query of its own table finds and names. */
public abstract class StoredKind implements RecordKind {
    private final String kind;
    private final String select;
    private final String found;

    /**
     * @param from JPQL after {@code from}, with {@code x} for the record
     * @param latin JPQL path of its name in Latin script
     * @param found JPQL condition with {@code :number} (begins so), and {@code :words} (contains) if it has names
     */
    protected StoredKind(String kind, String from, String latin, String arabic, String found) {
        this.kind = kind;
        this.select = "select x.id, x.number, " + latin + ", " + arabic + " from " + from + " where ";
        this.found = found;
    }

    /**
     * A record that is found by its number and by a name of its own.
     *
     * @param name the embedded {@link org.imsa.hec.kernel.BilingualName}: {@code title}
     */
    protected StoredKind(String kind, String entity, String name) {
        this(
                kind,
                entity + " x",
                "x." + name + ".latin",
                "x." + name + ".arabic",
                "x.number like :number or x." + name + ".latin like :words or x." + name + ".arabic like :words");
    }

    /** Of the persistence unit that knows the record. */
    protected abstract EntityManager em();

    @Override
    public String name() {
        return kind;
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return lines(em().createQuery(select + "x.id in :ids", Object[].class).setParameter("ids", ids)).stream()
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        Typed typed = new Typed(text);
        if (typed.isNothing()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em().createQuery(select + "(" + found + ") order by x.id desc", Object[].class)
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
