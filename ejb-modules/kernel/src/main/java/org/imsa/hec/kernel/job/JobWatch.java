package org.imsa.hec.kernel.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Logger;

/** Tells the other nodes every 15 seconds that this node's jobs are alive, and gives up the jobs of nodes that died. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {
    private static final Logger LOG = Logger.getLogger(JobWatch.class.getName());
    private static final Duration TOO_SILENT = Duration.ofSeconds(90);

    @EJB
    private JobStore store;

    @Inject
    private JobRunner runner;

    @PostConstruct
    void giveUpWhatWasRunningBefore() {
        tell(store.giveUpOwn());
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void beat() {
        Set<Long> alive = runner.alive();
        if (!alive.isEmpty()) {
            store.beat(alive);
        }
        tell(store.giveUpSilent(TOO_SILENT));
    }

    private static void tell(int interrupted) {
        if (interrupted > 0) {
            LOG.warning(() -> interrupted + " jobs were interrupted; they can be started again on their page.");
        }
    }
}
