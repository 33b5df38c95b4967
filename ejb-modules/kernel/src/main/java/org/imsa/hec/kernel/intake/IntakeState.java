package org.imsa.hec.kernel.intake;

/** Where an import is. Those that end in -ING have a job; if it failed, the same step may be begun again. */
public enum IntakeState {
    UPLOADED,
    CHECKING,
    /** Checked; nothing has been written to the target. */
    PREVIEW,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE;

    /** Is a job still to finish with it? */
    public boolean isWorkedOn() {
        return this == CHECKING || this == APPLYING || this == UNDOING;
    }
}
