package org.imsa.hec.kernel.job;

import java.io.Serializable;
import java.time.Instant;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A job as the screens show it.
 *
 * @param subject the record it works for, or null
 * @param total how much there is to do, in the job's own units; 0 while not known
 * @param message how it ended or what it is at; null while there is nothing to say
 */
public record JobRow(
        long id,
        String number,
        String kind,
        Message title,
        RecordRef subject,
        JobState state,
        long done,
        long total,
        Message message,
        boolean cancelWanted,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt)
        implements Serializable {

    static final String SELECT =
            "new org.imsa.hec.kernel.job.JobRow(j.id, j.number, j.kind, j.title, j.subject, j.state,"
                    + " j.done, j.total, j.message, j.cancelWanted, j.startedBy, j.queuedAt, j.startedAt, j.endedAt)";

    public RecordRef ref() {
        return new RecordRef(Job.KIND, id);
    }

    /** 0 to 100. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    public boolean isOver() {
        return state.isOver();
    }
}
