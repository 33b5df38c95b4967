package org.imsa.hec.kernel.job;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Runs the jobs of this node, a few at a time. The executor takes the security context of the caller along, so the work
 * may call whatever service its starter may call.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private static final int AT_ONCE = 3;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Set<Long> alive = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @Any
    private Instance<JobWork> works;

    @Inject
    private Clock clock;

    @EJB
    private JobStore store;

    @EJB
    private JobTransactions transactions;

    void queue(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued queued) {
        alive.add(queued.id());
        executor.execute(() -> run(queued.id()));
    }

    /** Jobs that this node has queued or runs. */
    Set<Long> alive() {
        return Set.copyOf(alive);
    }

    private void run(long id) {
        room.acquireUninterruptibly();
        try {
            store.claim(id).ifPresent(this::run);
        } finally {
            room.release();
            alive.remove(id);
        }
    }

    private void run(Job job) {
        JobRun run = new JobRun(job, store, transactions, clock);
        try {
            new Actor(job.startedBy(), "job:" + job.number()).call(() -> {
                work(job.kind()).run(run);
                return null;
            });
            run.tell();
            store.end(job.id(), JobState.DONE, run.lastWords());
        } catch (JobCancelled cancelled) {
            store.end(job.id(), JobState.CANCELLED, Message.of("kernel.job.cancelled"));
        } catch (RuleBroken broken) {
            store.end(job.id(), JobState.FAILED, Message.of(broken));
        } catch (Exception failed) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, failed, () -> "Job " + job.number() + " failed, incident " + incident);
            store.end(job.id(), JobState.FAILED, Message.of("kernel.job.failed", incident));
        }
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No work of kind " + kind));
    }
}
