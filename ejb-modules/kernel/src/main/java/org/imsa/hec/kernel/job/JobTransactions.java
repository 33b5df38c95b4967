package org.imsa.hec.kernel.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.ActivityInterceptor;

/** Pieces of a job, each in its own transaction. */
@Stateless
@PermitAll
public class JobTransactions {
    private static final int TRIES = 5;
    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    @Resource
    private SessionContext session;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @EJB
    private JobStore store;

    /** The piece, begun again at most four times when the database sacrificed it to another transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T retried(Job job, Callable<T> piece) {
        JobTransactions self = session.getBusinessObject(JobTransactions.class);
        for (int tries = 1; ; tries++) {
            try {
                return self.once(job, piece);
            } catch (RuntimeException failed) {
                if (tries == TRIES || !isWorthRetrying(failed)) {
                    throw failed;
                }
                pause(FIRST_PAUSE_MILLIS << tries);
            }
        }
    }

    /** What no activity of a service has named is told in the audit trail as the work of the job: {@code job.<kind>}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T once(Job job, Callable<T> piece) {
        if (!store.mayGoOn(job.id())) {
            throw new JobCancelled(job.number());
        }
        try {
            T result = piece.call();
            if (transaction.getResource(ActivityInterceptor.KEY) == null) {
                transaction.putResource(ActivityInterceptor.KEY, "job." + job.kind());
            }
            return result;
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static boolean isWorthRetrying(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(sql -> "40001".equals(sql.getSQLState()) || sql.getErrorCode() == LOCK_WAIT_TIMEOUT);
    }

    private static void pause(int atMostMillis) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(atMostMillis / 2, atMostMillis));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("kernel.job.interrupted");
        }
    }
}
