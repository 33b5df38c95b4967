package org.imsa.hec.directory.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.BallotOption;

/**
 * Where secret votes go: a sum for each option, in plain SQL, so that no entity, no audit trail and no row of its own tells
 * of a single vote. Whoever can watch the database between two votes sees which sum has grown; nobody who looks later can
 * tell the votes apart.
 */
@ApplicationScoped
class SecretBox {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** As the ballot opens: every option has none. */
    void open(long ballotId, List<BallotOption> options) {
        options.forEach(option -> em.createNativeQuery(
                        "INSERT INTO directory_ballot_box (ballot_id, choice, votes) VALUES (?, ?, 0)")
                .setParameter(1, ballotId)
                .setParameter(2, option.number())
                .executeUpdate());
    }

    void add(long ballotId, int choice) {
        int added = em.createNativeQuery(
                        "UPDATE directory_ballot_box SET votes = votes + 1 WHERE ballot_id = ? AND choice = ?")
                .setParameter(1, ballotId)
                .setParameter(2, choice)
                .executeUpdate();
        if (added != 1) {
            throw new IllegalStateException("The box of ballot " + ballotId + " has no option " + choice);
        }
    }

    /** Only for a ballot that is closed or being closed. */
    Map<Integer, Integer> count(long ballotId) {
        List<?> rows = em.createNativeQuery("SELECT choice, votes FROM directory_ballot_box WHERE ballot_id = ?")
                .setParameter(1, ballotId)
                .getResultList();
        Map<Integer, Integer> votes = new HashMap<>();
        rows.forEach(
                row -> votes.put(((Number) ((Object[]) row)[0]).intValue(), ((Number) ((Object[]) row)[1]).intValue()));
        return votes;
    }
}
