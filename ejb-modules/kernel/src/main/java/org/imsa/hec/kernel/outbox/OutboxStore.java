package org.imsa.hec.kernel.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The life of a message in the database: updates that only succeed from the state they expect, each in a small transaction
 * of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxStore {
    private static final int LONGEST_ERROR = 500;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Messages whose time has come. */
    public List<Long> due(Collection<String> channels, int limit) {
        return em.createQuery(
                        "select m.id from OutboxMessage m where m.state = org.imsa.hec.kernel.outbox.OutboxState.WAITING"
                                + " and m.nextTryAt <= :now and m.channel in :channels order by m.nextTryAt",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("channels", channels)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The message, if this node is the one that sends it. {@code nextTryAt} now says since when it is at it. */
    public Optional<OutboxMessage> claim(long id) {
        boolean mine =
                em.createQuery("update OutboxMessage m set m.state = org.imsa.hec.kernel.outbox.OutboxState.SENDING,"
                                        + " m.attempts = m.attempts + 1, m.nextTryAt = :now where m.id = :id"
                                        + " and m.state = org.imsa.hec.kernel.outbox.OutboxState.WAITING")
                                .setParameter("now", clock.instant())
                                .setParameter("id", id)
                                .executeUpdate()
                        == 1;
        return mine ? Optional.of(em.find(OutboxMessage.class, id)) : Optional.empty();
    }

    public void sent(long id) {
        em.createQuery("update OutboxMessage m set m.state = org.imsa.hec.kernel.outbox.OutboxState.SENT,"
                        + " m.sentAt = :now, m.lastError = null where m.id = :id"
                        + " and m.state = org.imsa.hec.kernel.outbox.OutboxState.SENDING")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    public void notSent(OutboxMessage message, String why) {
        Instant now = clock.instant();
        Optional<Duration> pause = BackOff.after(message.attempts());
        em.createQuery("update OutboxMessage m set m.state = :state, m.nextTryAt = :next, m.lastError = :why"
                        + " where m.id = :id and m.state = org.imsa.hec.kernel.outbox.OutboxState.SENDING")
                .setParameter("state", pause.isPresent() ? OutboxState.WAITING : OutboxState.FAILED)
                .setParameter("next", pause.map(now::plus).orElse(now))
                .setParameter("why", why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why)
                .setParameter("id", message.id())
                .executeUpdate();
    }

    /** Messages whose node died while it was at them are tried again. */
    public int releaseStuck(Duration longerThan) {
        return em.createQuery("update OutboxMessage m set m.state = org.imsa.hec.kernel.outbox.OutboxState.WAITING"
                        + " where m.state = org.imsa.hec.kernel.outbox.OutboxState.SENDING and m.nextTryAt < :limit")
                .setParameter("limit", clock.instant().minus(longerThan))
                .executeUpdate();
    }
}
