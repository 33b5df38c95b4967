package org.imsa.hec.kernel.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.list.Typed;

/**
 * How records of one kind are found in their table, by a reference number or by words.
 *
 * @param from SQL after {@code from}, with {@code x} for the record
 * @param words SQL of the texts that words are looked for in; empty if it is found by its number alone
 */
public record StoredSearch(String kind, String from, String latin, String arabic, List<String> words) {

    /** At most {@code limit} records of each of these kinds, the last ones first: one statement, or none. */
    static List<RecordLine> find(EntityManager em, List<StoredSearch> searches, String text, int limit) {
        Typed typed = new Typed(text);
        List<StoredSearch> fitting = searches.stream()
                .filter(search -> typed.isNumber() || typed.isWords() && !search.words.isEmpty())
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        String sql = fitting.stream()
                .map(search ->
                        "(" + search.select(search.condition(typed)) + " ORDER BY x.id DESC LIMIT " + limit + ")")
                .collect(Collectors.joining(" UNION ALL "));
        return rows(em.createNativeQuery(sql).setParameter(1, typed.isNumber() ? typed.asNumber() : typed.anywhere()));
    }

    List<RecordLine> lines(EntityManager em, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(em.createNativeQuery(select(
                        "x.id IN (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")")));
    }

    private String select(String condition) {
        return "SELECT '" + kind + "' AS kind, x.id, x.number, " + latin + " AS latin, " + arabic + " AS arabic FROM "
                + from + " WHERE " + condition;
    }

    private String condition(Typed typed) {
        return typed.isNumber()
                ? "x.number LIKE ?1"
                : words.stream().map(text -> text + " LIKE ?1").collect(Collectors.joining(" OR ", "(", ")"));
    }

    @SuppressWarnings("unchecked")
    private static List<RecordLine> rows(Query query) {
        return ((Stream<Object[]>) query.getResultStream())
                .map(row -> new RecordLine(
                        new RecordRef((String) row[0], ((Number) row[1]).longValue()),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
