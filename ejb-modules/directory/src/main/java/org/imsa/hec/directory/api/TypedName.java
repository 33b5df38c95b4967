package org.imsa.hec.directory.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.NameTerm;
import org.imsa.hec.kernel.list.ListQuery;

/**
 * What a typed name can mean among the stored words: for each typed word those that begin so, and those that are spellings of
 * it in either script. Parties are then found by the index of stored words, where the database begins with the rarest.
 */
final class TypedName {
    private static final int FEW = 10;
    private static final int BEGINS_SO = 90;
    private static final int EXACT = 100;
    private static final String JOIN = "JOIN directory_name_word w%1$d ON w%1$d.party_id = w0.party_id";
    private static final String CALLED = "SELECT p.id, p.merged_into, p.kind, p.number, p.name_latin, p.name_arabic,"
            + " (SELECT GROUP_CONCAT(w.word SEPARATOR ' ') FROM directory_name_word w WHERE w.party_id = c.id) FROM"
            + " (SELECT DISTINCT w0.party_id AS id FROM %s WHERE %s LIMIT %d) c JOIN directory_party p ON p.id = c.id";

    /** Of many with the name nearly all are of the kind, so that it is looked at last. */
    private static final String OF_KIND = "STRAIGHT_JOIN directory_party k ON k.id = w0.party_id";

    private static final String SPELT =
            "SELECT DISTINCT near, word, spelling FROM directory_spelling WHERE near IN (%s)";

    private final EntityManager em;
    private final List<NameTerm> terms;
    private final List<Map<String, Integer>> words;

    private TypedName(EntityManager em, List<NameTerm> terms) {
        this.em = em;
        this.terms = terms;
        this.words = meant(" AND whole", NameTerm::sounds, NameTerm.SLIP);
    }

    /** One statement. */
    static TypedName of(EntityManager em, String text) {
        return of(em, NameTerm.of(text));
    }

    static TypedName of(EntityManager em, List<NameTerm> terms) {
        return new TypedName(em, terms);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Beginnings of stored words that mean the typed word at this place. */
    Set<String> beginnings(int at) {
        return terms.get(at).beginnings();
    }

    /** Stored words that are other spellings of the typed word at this place; never empty. */
    Collection<String> spellings(int at) {
        Set<String> spellings = new HashSet<>(words.get(at).keySet());
        spellings.addAll(beginnings(at));
        return spellings;
    }

    int size() {
        return terms.size();
    }

    /**
     * The parties that are meant, the likeliest first: one statement, or three when nearly nobody has that name, since one
     * letter may be mistyped then.
     *
     * @param kind null for both kinds
     * @param limit how many the caller can use; some of more candidates are left out
     */
    List<Found> parties(PartyKind kind, int limit) {
        if (isEmpty()) {
            return List.of();
        }
        Map<Long, Found> found = new LinkedHashMap<>();
        add(found, select(kind, limit, words));
        if (found.size() < FEW) {
            List<Map<String, Integer>> near = meant("", NameTerm::soundsNearby, 1);
            for (int i = 0; i < terms.size(); i++) {
                if (near.get(i).size() > words.get(i).size()) {
                    List<Map<String, Integer>> oneMistyped = new ArrayList<>(words);
                    oneMistyped.set(i, near.get(i));
                    add(found, select(kind, limit, oneMistyped));
                }
            }
        }
        return found.values().stream().sorted().limit(limit).toList();
    }

    private static void add(Map<Long, Found> found, List<Found> more) {
        more.forEach(one -> found.merge(one.id(), one, Found::better));
    }

    private List<Map<String, Integer>> meant(String condition, Function<NameTerm, Set<String>> sounds, int least) {
        List<String> nears =
                terms.stream().map(sounds).flatMap(Set::stream).distinct().toList();
        List<Map<String, Integer>> meant = new ArrayList<>();
        List<Object[]> rows =
                nears.isEmpty() ? List.of() : rows(SPELT.formatted(marks(nears.size())) + condition, nears);
        for (NameTerm term : terms) {
            Set<String> own = sounds.apply(term);
            Map<String, Integer> likeness = new HashMap<>();
            for (Object[] row : rows) {
                if (own.contains((String) row[0])) {
                    likeness.computeIfAbsent((String) row[1], word -> term.likenessTo((String) row[2]));
                }
            }
            likeness.values().removeIf(score -> score < least);
            meant.add(likeness);
        }
        return meant;
    }

    private List<Found> select(PartyKind kind, int limit, List<Map<String, Integer>> meant) {
        List<Object> values = new ArrayList<>();
        StringJoiner joins = new StringJoiner(" ");
        StringJoiner where = new StringJoiner(") AND (", "(", ")");
        for (int i = 0; i < terms.size(); i++) {
            joins.add(i == 0 ? "directory_name_word w0" : JOIN.formatted(i));
            where.add(condition("w" + i, terms.get(i), meant.get(i), values));
        }
        if (kind != null) {
            joins.add(OF_KIND);
            where.add("k.kind = '" + kind.name() + "'");
        }
        return rows(CALLED.formatted(joins, where, limit), values).stream()
                .map(row -> found(row, meant))
                .toList();
    }

    private static String condition(String alias, NameTerm term, Map<String, Integer> meant, List<Object> values) {
        Set<String> same = new HashSet<>(meant.keySet());
        StringBuilder condition = new StringBuilder();
        for (String beginning : term.beginnings()) {
            condition.append(alias).append(".word LIKE ? OR ");
            values.add(ListQuery.startsWith(beginning));
            same.add(beginning);
        }
        values.addAll(same);
        return condition + alias + ".word IN (" + marks(same.size()) + ")";
    }

    private Found found(Object[] row, List<Map<String, Integer>> meant) {
        PartyLine line = new PartyLine(
                ((Number) row[0]).longValue(),
                PartyKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5]);
        String[] borne = ((String) row[6]).split(" ");
        int sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            int at = i;
            sum += Stream.of(borne)
                    .mapToInt(word -> score(word, terms.get(at), meant.get(at)))
                    .max()
                    .orElse(0);
        }
        return new Found(row[1] == null ? line.id() : ((Number) row[1]).longValue(), sum / terms.size(), line);
    }

    private static int score(String word, NameTerm term, Map<String, Integer> meant) {
        if (term.beginnings().contains(word)) {
            return EXACT;
        }
        boolean begins = term.beginnings().stream().anyMatch(word::startsWith);
        return Math.max(meant.getOrDefault(word, 0), begins ? BEGINS_SO : 0);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * @param id of the party, or of the one that it was merged into
     * @param score 0 to 100
     */
    record Found(long id, int score, PartyLine line) implements Comparable<Found> {
        Found better(Found other) {
            return other.score > score ? other : this;
        }

        boolean isMerged() {
            return id != line.id();
        }

        /** Among equals the shorter name comes first: it has less that was not asked for. */
        @Override
        public int compareTo(Found other) {
            int byScore = Integer.compare(other.score, score);
            int byLength = byScore != 0 ? byScore : Integer.compare(length(), other.length());
            return byLength != 0 ? byLength : Long.compare(id, other.id);
        }

        private int length() {
            return (line.latin() == null ? line.arabic() : line.latin()).length();
        }
    }
}
