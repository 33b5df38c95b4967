package org.imsa.hec.kernel.job;

import java.util.Set;

/** Where a job is; the last three are ends, of which FAILED and CANCELLED may be started again. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    static final Set<JobState> RESTARTABLE = Set.of(FAILED, CANCELLED);

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    public boolean isRestartable() {
        return RESTARTABLE.contains(this);
    }
}
