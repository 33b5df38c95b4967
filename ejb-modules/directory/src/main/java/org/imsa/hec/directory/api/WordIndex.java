package org.imsa.hec.directory.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.NameTerm;
import org.imsa.hec.kernel.list.ListQuery;

/**
 * Which of several words the fewest bear, as the database estimates by the index of words: it counts nobody. An estimate is
 * kept for an hour, since it only says where a search begins.
 */
final class WordIndex {
    private static final long KEPT = Duration.ofHours(1).toNanos();
    private static final int MOST_KEPT = 10_000;
    private static final Map<List<String>, Estimate> KNOWN = new ConcurrentHashMap<>();
    private static final String EACH = "SELECT 1 FROM directory_name_word w WHERE ";

    /** Where EXPLAIN says how many rows it expects. */
    private static final int ROWS = 8;

    private WordIndex() {}

    private record Estimate(long bearers, long at) {
        boolean holds() {
            return System.nanoTime() - at < KEPT;
        }
    }

    /** A condition for rows {@code w} of the index: they are about one word, in all its spellings. */
    record Word(String condition, List<String> values) {
        static Word of(NameTerm term, Set<String> spellings) {
            Set<String> same = new HashSet<>(spellings);
            same.addAll(term.beginnings());
            List<String> values = Stream.concat(term.beginnings().stream().map(ListQuery::startsWith), same.stream())
                    .toList();
            return new Word(
                    "w.word LIKE ? OR ".repeat(term.beginnings().size()) + "w.word IN (" + marks(same.size()) + ")",
                    values);
        }

        private long bearers() {
            Estimate known = KNOWN.get(values);
            return known == null ? Long.MAX_VALUE : known.bearers;
        }

        private boolean isUnknown() {
            Estimate known = KNOWN.get(values);
            return known == null || !known.holds();
        }
    }

    /** At which place the rarest is; one statement if one of them was not asked for lately. */
    static int rarest(EntityManager em, List<Word> words) {
        List<Word> unknown = words.size() == 1
                ? List.of()
                : words.stream().filter(Word::isUnknown).toList();
        if (!unknown.isEmpty()) {
            estimate(em, unknown);
        }
        int rarest = 0;
        for (int i = 1; i < words.size(); i++) {
            rarest = words.get(i).bearers() < words.get(rarest).bearers() ? i : rarest;
        }
        return rarest;
    }

    private static void estimate(EntityManager em, List<Word> words) {
        if (KNOWN.size() > MOST_KEPT) {
            KNOWN.clear();
        }
        StringJoiner each = new StringJoiner(" UNION ALL " + EACH, "EXPLAIN " + EACH, "");
        words.forEach(word -> each.add(word.condition));
        List<Object[]> explained = rows(
                em,
                each.toString(),
                words.stream().flatMap(word -> word.values.stream()).toList());
        for (int i = 0; i < words.size(); i++) {
            Object rows = explained.get(i)[ROWS];
            KNOWN.put(
                    words.get(i).values,
                    new Estimate(rows == null ? 0 : Long.parseLong(rows.toString()), System.nanoTime()));
        }
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(EntityManager em, String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
