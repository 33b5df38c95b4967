package org.imsa.hec.kernel.job;

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
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.settings.Settings;

/**
 * The life of a job in the database. Each step is an update that only succeeds from the state it expects, in a small
 * transaction of its own; its row count says whether this node was the one that made it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStore {
    private static final String RUNNING = " where j.id = :id and j.state = org.imsa.hec.kernel.job.JobState.RUNNING";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The job, if this node is the one that runs it. */
    public Optional<Job> claim(long id) {
        boolean mine =
                em.createQuery("update Job j set j.state = org.imsa.hec.kernel.job.JobState.RUNNING, j.node = :node,"
                                        + " j.startedAt = :now, j.heartbeat = :now"
                                        + " where j.id = :id and j.state = org.imsa.hec.kernel.job.JobState.QUEUED")
                                .setParameter("node", Settings.node())
                                .setParameter("now", clock.instant())
                                .setParameter("id", id)
                                .executeUpdate()
                        == 1;
        return mine ? Optional.of(em.find(Job.class, id)) : Optional.empty();
    }

    /** Writes the progress. False if the job is to stop: cancelled, or no longer this node's. */
    public boolean progress(long id, long done, long total) {
        return em.createQuery("update Job j set j.done = :done, j.total = :total, j.heartbeat = :now" + RUNNING
                                + " and j.cancelWanted = false")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Does this job still run, and may it go on? Read inside the transaction of the work. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean mayGoOn(long id) {
        return !em.createQuery("select j.id from Job j" + RUNNING + " and j.cancelWanted = false", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    public void end(long id, JobState how, Message message) {
        em.createQuery("update Job j set j.state = :how, j.message = :message, j.endedAt = :now" + RUNNING)
                .setParameter("how", how)
                .setParameter("message", message)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Tells the others that the jobs this node has queued or runs are alive. */
    public void beat(Collection<Long> ids) {
        em.createQuery("update Job j set j.heartbeat = :now where j.id in :ids and j.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Jobs whose node has been silent for so long. Returns how many were given up. */
    public int giveUpSilent(Duration silence) {
        return interrupt("j.heartbeat < :limit", "limit", clock.instant().minus(silence));
    }

    /** At the start of this node: whatever it ran or queued before is no longer running. */
    public int giveUpOwn() {
        return interrupt("j.node = :node", "node", Settings.node());
    }

    private int interrupt(String which, String name, Object value) {
        Instant now = clock.instant();
        return em.createQuery("update Job j set j.state = org.imsa.hec.kernel.job.JobState.FAILED, j.endedAt = :now,"
                        + " j.message = :message where j.endedAt is null and " + which)
                .setParameter("now", now)
                .setParameter("message", Message.of("kernel.job.interrupted"))
                .setParameter(name, value)
                .executeUpdate();
    }
}
