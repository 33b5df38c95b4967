package org.imsa.hec.funding.grant;

/** Where an amendment is in its life. */
public enum AmendmentStatus {
    REQUESTED,
    MADE,
    REFUSED,
    WITHDRAWN
}
