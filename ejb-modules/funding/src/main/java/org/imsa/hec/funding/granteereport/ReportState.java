package org.imsa.hec.funding.granteereport;

/** Where a report of a grantee is. */
public enum ReportState {
    DUE,
    RECEIVED,
    ACCEPTED,
    /** Received, and to be mended and sent again. */
    RETURNED
}
