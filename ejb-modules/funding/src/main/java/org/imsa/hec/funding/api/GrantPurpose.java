package org.imsa.hec.funding.api;

/** What a grant pays for; it decides which context opens the record when the grant is approved. */
public enum GrantPurpose {
    /** A physician's training course or placement: education opens the training record. */
    TRAINING,
    /** A medical mission: humanitarian opens the mission record. */
    MISSION
}
