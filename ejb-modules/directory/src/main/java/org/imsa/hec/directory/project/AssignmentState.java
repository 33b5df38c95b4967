package org.imsa.hec.directory.project;

/** Where somebody stands with a role. */
public enum AssignmentState {
    APPLIED,
    INVITED,
    ASSIGNED,
    /** The lead did not take the applicant. */
    REFUSED,
    /** The member did not take the invitation. */
    DECLINED,
    WITHDRAWN;

    public boolean isLive() {
        return this == APPLIED || this == INVITED || this == ASSIGNED;
    }
}
