package org.imsa.hec.funding.instalment;

/** How far an instalment is. */
public enum InstalmentState {
    /** Its milestone is not reached yet. */
    WAITING,
    /** It may be asked for. */
    RELEASED,
    /** All of it is asked for or approved. */
    REQUESTED,
    PAID
}
