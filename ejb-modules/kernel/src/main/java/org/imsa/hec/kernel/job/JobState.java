package org.imsa.hec.kernel.job;

/** Where a job is; the last three are ends, of which FAILED may be started again. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
