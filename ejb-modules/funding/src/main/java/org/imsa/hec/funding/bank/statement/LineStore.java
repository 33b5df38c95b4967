package org.imsa.hec.funding.bank.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.imsa.hec.funding.bank.file.Entry;

/** Stores lines by the hundred, each once for its account. For the job alone, which holds the account meanwhile. */
@ApplicationScoped
class LineStore {
    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** @param told how many lines were looked at, from time to time */
    Filling fill(long accountId, long statementId, IntConsumer told) {
        return new Filling(accountId, statementId, told);
    }

    /** The lines of one statement on their way into the database. */
    final class Filling {
        private final long accountId;
        private final long statementId;
        private final IntConsumer told;
        private final Map<String, Entry> waiting = new LinkedHashMap<>();
        private int position;
        private int stored;

        private Filling(long accountId, long statementId, IntConsumer told) {
            this.accountId = accountId;
            this.statementId = statementId;
            this.told = told;
        }

        void add(String key, Entry entry) {
            waiting.put(key, entry);
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        /** @return how many lines were new */
        int finish() {
            flush();
            return stored;
        }

        private void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            Set<String> known = known(accountId, List.copyOf(waiting.keySet()));
            List<BankLine> fresh = new ArrayList<>();
            waiting.forEach((key, entry) -> {
                position++;
                if (!known.contains(key)) {
                    fresh.add(new BankLine(accountId, statementId, key, position, entry));
                }
            });
            fresh.forEach(em::persist);
            em.flush();
            fresh.forEach(em::detach); // or each flush would look at all of them again
            stored += fresh.size();
            waiting.clear();
            told.accept(position);
        }
    }

    /** Read with locks: a plain read may be older than the hold on the account. */
    @SuppressWarnings("unchecked")
    private Set<String> known(long accountId, List<String> keys) {
        Query query =
                em.createNativeQuery("SELECT line_key FROM funding_bank_line WHERE account_id = ?1 AND line_key IN (?2"
                        + keyMarks(keys.size()) + ") LOCK IN SHARE MODE");
        query.setParameter(1, accountId);
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter(i + 2, keys.get(i));
        }
        return new HashSet<>((List<String>) query.getResultList());
    }

    private static String keyMarks(int keys) {
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i < keys; i++) {
            marks.append(", ?").append(i + 2);
        }
        return marks.toString();
    }
}
