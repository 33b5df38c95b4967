package org.imsa.hec.humanitarian.mission;

/** Where a mission stands. */
public enum MissionStatus {
    PLANNED,
    /** Host, lead and days are settled; the team can leave. */
    PREPARED,
    UNDER_WAY,
    /** The team is home and has reported. */
    COMPLETED,
    CANCELLED;

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
