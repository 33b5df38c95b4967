package org.imsa.hec.funding.api;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;

/** What a grant pays for; it decides whether another context opens or funds a record when the grant is approved. */
public enum GrantPurpose {
    /** A physician's training course or placement: education opens the training record. */
    TRAINING("training"),
    COURSE(null),
    RESEARCH(null),
    /** A medical mission: humanitarian opens the mission record. */
    MISSION("mission"),
    SUPPLIES(null),
    PATIENT_CARE(null),
    EXAM_FEES(null);

    private final String recordKind;

    GrantPurpose(String recordKind) {
        this.recordKind = recordKind;
    }

    /** Does such a grant pay for a record of another context? Else the grant itself tells all. */
    public boolean hasRecord() {
        return recordKind != null;
    }

    /** Kind of the record that such a grant pays for; null if it has none. */
    public String recordKind() {
        return recordKind;
    }

    /** The record with this id that such a grant is to pay for. @throws RuleBroken {@code rule.grant.beneficiaryOfOtherPurpose} */
    public RecordRef record(long id) {
        RuleBroken.unless(hasRecord(), "rule.grant.beneficiaryOfOtherPurpose", this);
        return new RecordRef(recordKind, id);
    }

    /** Can a grant of this purpose pay for this record? */
    public boolean pays(RecordRef record) {
        return record.kind().equals(recordKind);
    }
}
