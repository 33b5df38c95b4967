package org.imsa.hec.directory.membership;

/** Offices in the committee. */
public enum CommitteeOffice {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    TREASURER,
    /** A seat without a special duty; there are several. */
    ORDINARY;

    /** What one person alone can sit on at a time. */
    String seat(long membershipId) {
        return this == ORDINARY ? name() + ":" + membershipId : name();
    }
}
