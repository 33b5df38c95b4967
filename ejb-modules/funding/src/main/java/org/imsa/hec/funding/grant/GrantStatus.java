package org.imsa.hec.funding.grant;

/** Where a grant is in its life. */
public enum GrantStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CLOSED
}
