package org.imsa.hec.kernel.job;

import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Runs the jobs of this node, a few at a time. The executor takes the security context of the caller along, so the work
 * may call whatever service its starter may call.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = JobRunner.EXECUTOR, maxAsync = 3)
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    static final String EXECUTOR = "java:app/concurrent/hec-jobs";

    private final Set<Long> alive = ConcurrentHashMap.newKeySet();

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
        executor().execute(() -> run(queued.id()));
    }

    /** Looked up when it is needed: Payara checks injected resources before it makes the one that is defined here. */
    private static ManagedExecutorService executor() {
        try {
            return InitialContext.doLookup(EXECUTOR);
        } catch (NamingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Jobs that this node has queued or runs. */
    Set<Long> alive() {
        return Set.copyOf(alive);
    }

    private void run(long id) {
        try {
            store.claim(id).ifPresent(this::run);
        } finally {
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
