package org.imsa.hec.directory.api;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.imsa.hec.directory.name.NameIndex;
import org.imsa.hec.directory.name.NameTerm;
import org.imsa.hec.kernel.list.ListQuery;

/**
 * What a typed name can mean among the stored words: for each typed word those that begin so, and those that are spellings of
 * it in either script. Parties are then found by the index of stored words: of those who bear the rarest of them, row by row,
 * whoever bears the others too.
 */
final class TypedName {
    private static final int FEW = 10;
    private static final int BEGINS_SO = 90;
    private static final int EXACT = 100;

    /** Of those who bear one word, what else they are called stands beside it. */
    private static final String CALLED = "SELECT p.id, p.merged_into, p.kind, p.number, p.name_latin, p.name_arabic,"
            + " p.name_words FROM (SELECT DISTINCT w.party_id AS id FROM directory_name_word w %s WHERE %s LIMIT %d) c"
            + " JOIN directory_party p ON p.id = c.id";

    /** Of many with the name nearly all are of the kind, so that it is looked at last. */
    private static final String OF_KIND = "STRAIGHT_JOIN directory_party k ON k.id = w.party_id";

    private static final String SPELT =
            "SELECT DISTINCT near, word, spelling FROM directory_spelling WHERE near IN (%s)";

    private final EntityManager em;
    private final List<NameTerm> terms;
    private final List<Map<String, Integer>> words;

    private TypedName(EntityManager em, List<NameTerm> terms) {
        this.em = em;
        this.terms = terms;
        this.words = meant(" AND whole", NameTerm::sounds, NameTerm::spelledBy);
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
     * The parties that are meant, the likeliest first: one statement or two, and some more when nearly nobody has that name,
     * since one letter may be mistyped then.
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
            List<Map<String, Integer>> near = meant("", NameTerm::soundsNearby, NameTerm::likenessTo);
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

    private List<Map<String, Integer>> meant(
            String condition, Function<NameTerm, Set<String>> sounds, ToIntBiFunction<NameTerm, String> comparison) {
        List<String> nears =
                terms.stream().map(sounds).flatMap(Set::stream).distinct().toList();
        List<Map<String, Integer>> meant = new ArrayList<>();
        List<Object[]> rows = nears.isEmpty()
                ? List.of()
                : WordIndex.rows(em, SPELT.formatted(WordIndex.marks(nears.size())) + condition, nears);
        for (NameTerm term : terms) {
            Set<String> own = sounds.apply(term);
            Map<String, Integer> likeness = new HashMap<>();
            for (Object[] row : rows) {
                if (own.contains((String) row[0])) {
                    likeness.computeIfAbsent((String) row[1], word -> comparison.applyAsInt(term, (String) row[2]));
                }
            }
            likeness.values().removeIf(score -> score == 0);
            meant.add(likeness);
        }
        return meant;
    }

    private List<Found> select(PartyKind kind, int limit, List<Map<String, Integer>> meant) {
        List<WordIndex.Word> asked = IntStream.range(0, terms.size())
                .mapToObj(i -> WordIndex.Word.of(terms.get(i), meant.get(i).keySet()))
                .toList();
        int rarest = WordIndex.rarest(em, asked);
        List<String> values = new ArrayList<>(asked.get(rarest).values());
        StringJoiner where = new StringJoiner(") AND (", "(", ")");
        where.add(asked.get(rarest).condition());
        for (int i = 0; i < terms.size(); i++) {
            if (i != rarest) {
                where.add(bearsToo(terms.get(i), meant.get(i), values));
            }
        }
        if (kind != null) {
            where.add("k.kind = '" + kind.name() + "'");
        }
        return WordIndex.rows(em, CALLED.formatted(kind == null ? "" : OF_KIND, where, limit), values).stream()
                .map(row -> found(row, meant))
                .toList();
    }

    private static String bearsToo(NameTerm term, Map<String, Integer> meant, List<String> values) {
        Set<String> patterns = new LinkedHashSet<>();
        term.beginnings().forEach(beginning -> patterns.add("% " + ListQuery.startsWith(beginning)));
        meant.keySet().stream()
                .filter(word -> term.beginnings().stream().noneMatch(word::startsWith))
                .forEach(word -> patterns.add("% " + word + " %"));
        values.addAll(patterns);
        return String.join(" OR ", Collections.nCopies(patterns.size(), "w.name_words LIKE ?"));
    }

    private Found found(Object[] row, List<Map<String, Integer>> meant) {
        PartyLine line = new PartyLine(
                ((Number) row[0]).longValue(),
                PartyKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5]);
        List<String> borne = NameIndex.wordsOf((String) row[6]);
        int sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            int at = i;
            sum += borne.stream()
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
