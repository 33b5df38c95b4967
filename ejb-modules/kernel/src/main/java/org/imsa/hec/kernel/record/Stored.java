package org.imsa.hec.kernel.record;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.RuleBroken;

/** What every service asks the table of its aggregate. */
public final class Stored {

    private Stored() {}

    /** @throws RuleBroken {@code rule.record.gone} if there is no such record */
    public static <T extends Aggregate> T get(EntityManager em, Class<T> type, long id) {
        T found = em.find(type, id);
        RuleBroken.unless(found != null, "rule.record.gone");
        return found;
    }

    /**
     * The record, for a change that was begun on its state {@code seen}.
     *
     * @throws RuleBroken {@code rule.record.gone} if there is no such record
     * @throws RecordChanged if somebody else has saved since
     */
    public static <T extends Aggregate> T get(EntityManager em, Class<T> type, long id, long seen) {
        T found = get(em, type, id);
        found.mustBeAt(seen);
        return found;
    }

    /**
     * Id of the record that a form with this request id made before: a second click, or a retry after a lost answer.
     *
     * @param type has a field {@code requestId}
     */
    public static Optional<Long> madeBy(EntityManager em, Class<? extends Aggregate> type, UUID requestId) {
        return em.createQuery(
                        "select x.id from " + type.getSimpleName() + " x where x.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }
}
