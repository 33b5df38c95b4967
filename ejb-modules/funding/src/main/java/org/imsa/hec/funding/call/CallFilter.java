package org.imsa.hec.funding.call;

/** How the staff ask for calls. */
public enum CallFilter {
    OPEN,
    CLOSED,
    DECIDED,
    DRAFTS
}
