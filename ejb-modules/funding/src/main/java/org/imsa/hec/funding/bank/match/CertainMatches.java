package org.imsa.hec.funding.bank.match;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/**
 * Accepts what is certain among the open lines of an account, some at a time, in the order of their amounts: so lines that might
 * claim the same entry are seen together, and none of them has it.
 */
@ApplicationScoped
class CertainMatches implements JobWork {
    static final String KIND = "bank-certain";
    private static final int CHUNK = 250;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Candidates candidates;

    @EJB
    private MatchDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        List<Long> open = run.inTransaction(() -> open(run.subject().id()));
        int accepted = 0;
        for (int first = 0; first < open.size(); first += CHUNK) {
            List<Long> chunk = open.subList(first, Math.min(open.size(), first + CHUNK));
            accepted += run.inTransaction(() -> accept(chunk));
            run.progress(first + chunk.size(), open.size());
        }
        run.endsWith(Message.of("kernel.job." + KIND + ".done", accepted, open.size() - accepted));
    }

    private int accept(List<Long> lineIds) {
        List<BankLineFile> lines = em.createQuery("select l from BankLine l where l.id in :ids", BankLine.class)
                .setParameter("ids", lineIds)
                .getResultStream()
                .map(BankLine::file)
                .toList();
        Map<Long, Suggestion> certain = certain(candidates.of(lines));
        certain.forEach((line, suggestion) ->
                desk.accept(line, suggestion.items().stream().map(Item::id).toList(), null));
        return certain.size();
    }

    /** The certain ones whose entries no other line of these claims with its best suggestion. */
    static Map<Long, Suggestion> certain(Map<Long, List<Suggestion>> byLine) {
        Map<Long, List<Long>> claims = new HashMap<>();
        byLine.forEach((line, suggestions) -> suggestions.stream()
                .limit(1)
                .flatMap(best -> best.items().stream())
                .forEach(item -> claims.computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(line)));
        Map<Long, Suggestion> certain = new HashMap<>();
        byLine.forEach((line, suggestions) -> suggestions.stream()
                .limit(1)
                .filter(Suggestion::certain)
                .filter(best -> best.items().stream()
                        .allMatch(item -> claims.get(item.id()).size() == 1))
                .forEach(best -> certain.put(line, best)));
        return certain;
    }

    private List<Long> open(long accountId) {
        return em.createQuery(
                        "select l.id from BankLine l where l.accountId = :account"
                                + " and not exists (select s.id from Settlement s where s.lineId = l.id)"
                                + " order by l.amount.amount, l.id",
                        Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
