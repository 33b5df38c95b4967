package org.imsa.hec.kernel.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A list that is filtered, sorted, counted and paged in the database: two statements for a page, whatever its length. It
 * fills records by {@code select new}; no entity leaves it.
 *
 * <pre>
 * new ListQuery&lt;&gt;(em, GiftRow.class, "new org...GiftRow(g.number, p.latin)", "Gift g join PartyName p on p.id = g.donorId")
 *     .when(search != null, "p.latin like :search", "search", contains(search))
 *     .sortable("number", "g.number")
 *     .inOrder("g.receivedOn desc, g.id desc")
 *     .page(request);
 * </pre>
 */
public final class ListQuery<R> {
    private final EntityManager em;
    private final Class<R> row;
    private final String select;
    private final String from;
    private final StringJoiner where = new StringJoiner(") and (", " where (", ")").setEmptyValue("");
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> sortable = new HashMap<>();
    private String order = "1";

    public ListQuery(EntityManager em, Class<R> row, String select, String from) {
        this.em = em;
        this.row = row;
        this.select = select;
        this.from = from;
    }

    /** Where the rows come from, for a filter that must look something up first. */
    public EntityManager entityManager() {
        return em;
    }

    /** Keeps only rows for which this JPQL condition holds. */
    public ListQuery<R> where(String condition) {
        where.add(condition);
        return this;
    }

    /**
     * The same, if the filter is set.
     *
     * @param namesAndValues parameters of the condition: name, value, name, value ...
     */
    public ListQuery<R> when(boolean isSet, String condition, Object... namesAndValues) {
        if (isSet) {
            where.add(condition);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                values.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return this;
    }

    /** Allows users to sort by this column; anything else that a request names is not sorted by. */
    public ListQuery<R> sortable(String column, String path) {
        sortable.put(column, path);
        return this;
    }

    /** The order when the user has chosen none, and among equals. Must end in something unique. */
    public ListQuery<R> inOrder(String orderBy) {
        this.order = orderBy;
        return this;
    }

    public Page<R> page(PageRequest request) {
        long total = count();
        return new Page<>(rows(request), total);
    }

    /** How many rows there are: one statement. */
    public long count() {
        return filled(em.createQuery("select count(" + alias() + ") from " + from + where, Long.class))
                .getSingleResult();
    }

    /** The first rows alone, uncounted: one statement. */
    public List<R> first(int limit) {
        return rows(PageRequest.firstPage(limit));
    }

    private List<R> rows(PageRequest request) {
        String chosen = request.sortBy() == null ? null : sortable.get(request.sortBy());
        String orderBy = chosen == null ? order : chosen + (request.ascending() ? " asc, " : " desc, ") + order;
        return filled(em.createQuery("select " + select + " from " + from + where + " order by " + orderBy, row))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
    }

    private String alias() {
        return from.strip().split("\\s+")[1];
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /**
     * The value for a {@code like} that finds this text anywhere; its wildcards are taken literally (escape: backslash). Null
     * for null, as a filter has it that is not set.
     */
    public static String contains(String text) {
        return text == null ? null : "%" + literal(text) + "%";
    }

    /** The value for a {@code like} that finds what starts with this text; the index is used. */
    public static String startsWith(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
