package org.imsa.hec.funding.api;

import org.imsa.hec.kernel.record.RecordRef;

/** What a grant pays for; it decides which context opens or funds the record when the grant is approved. */
public enum GrantPurpose {
    /** A physician's training course or placement: education opens the training record. */
    TRAINING("training"),
    /** A medical mission: humanitarian opens the mission record. */
    MISSION("mission");

    private final String recordKind;

    GrantPurpose(String recordKind) {
        this.recordKind = recordKind;
    }

    /** Kind of the record that such a grant pays for. */
    public String recordKind() {
        return recordKind;
    }

    /** Can a grant of this purpose pay for this record? */
    public boolean pays(RecordRef record) {
        return recordKind.equals(record.kind());
    }
}
