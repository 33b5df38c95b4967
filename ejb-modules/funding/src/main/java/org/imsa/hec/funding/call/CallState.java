package org.imsa.hec.funding.call;

/** Where a call is in its life. */
public enum CallState {
    DRAFT,
    OPEN,
    /** Its deadline is over; not all is decided. */
    CLOSED,
    DECIDED
}
