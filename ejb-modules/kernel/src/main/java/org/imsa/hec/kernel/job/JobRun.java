package org.imsa.hec.kernel.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/** One run of a job, as seen by the work: what it was asked to do, and how it tells where it is. */
public final class JobRun {
    private static final Duration BETWEEN_WORDS = Duration.ofMillis(500);

    private final Job job;
    private final JobStore store;
    private final JobTransactions transactions;
    private final Clock clock;

    private Instant lastWord = Instant.EPOCH;
    private long done;
    private long total;
    private boolean wanted = true;
    private Message message;

    JobRun(Job job, JobStore store, JobTransactions transactions, Clock clock) {
        this.job = job;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    public String number() {
        return job.number();
    }

    /** The record that this job works for, or null. */
    public RecordRef subject() {
        return job.subject();
    }

    /** What {@link Jobs#start} was given under this name, or null. */
    public String parameter(String name) {
        return job.parameters().get(name);
    }

    /** Tells how far it is; written at most twice a second, in a small transaction of its own. */
    public void progress(long doneSoFar, long ofTotal) {
        done = doneSoFar;
        total = ofTotal;
        if (!clock.instant().isBefore(lastWord.plus(BETWEEN_WORDS))) {
            tell();
        }
    }

    /** What the user is told when the job has ended well. */
    public void endsWith(Message lastWords) {
        message = lastWords;
    }

    /** Has somebody asked it to stop? Known at most half a second late, if progress is told as the work goes on. */
    public boolean isCancelled() {
        return !wanted;
    }

    /**
     * One piece of the work in a transaction of its own, repeated when the database gave up in favour of another
     * transaction: the piece must therefore read all it changes itself.
     *
     * @throws JobCancelled if the job is to stop
     */
    public <T> T inTransaction(Callable<T> piece) {
        if (isCancelled()) {
            throw new JobCancelled(job.number());
        }
        return transactions.retried(job, piece);
    }

    public void inTransaction(Runnable piece) {
        inTransaction(() -> {
            piece.run();
            return null;
        });
    }

    void tell() {
        lastWord = clock.instant();
        wanted = store.progress(job.id(), done, total);
    }

    Message lastWords() {
        return message;
    }
}
