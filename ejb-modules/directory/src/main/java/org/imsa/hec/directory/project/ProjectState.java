package org.imsa.hec.directory.project;

/** Where a project stands. */
public enum ProjectState {
    PLANNED,
    /** Members may apply. */
    OPEN,
    /** The work has begun; members may still apply for places that are free. */
    RUNNING,
    DONE,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }

    public boolean takesMembers() {
        return this == OPEN || this == RUNNING;
    }
}
