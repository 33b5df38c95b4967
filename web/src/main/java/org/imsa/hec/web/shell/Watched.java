package org.imsa.hec.web.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.imsa.hec.kernel.job.JobRow;

/**
 * A record and the job that works on it, as of one moment. They are read one after the other, so the job may end in
 * between; a page that believed the older record would show it as unfinished and never ask again.
 *
 * @param job null if none works on it, or none that the reader may see
 */
public record Watched<T>(T record, JobRow job) {

    /**
     * @param waiting does the record say that a job is still to finish with it?
     * @param work the last job of the record
     */
    public static <T> Watched<T> look(Supplier<T> record, Predicate<T> waiting, Function<T, Optional<JobRow>> work) {
        T seen = record.get();
        JobRow job = work.apply(seen).orElse(null);
        boolean endedMeanwhile = waiting.test(seen) && job != null && job.isOver();
        return new Watched<>(endedMeanwhile ? record.get() : seen, job);
    }
}
