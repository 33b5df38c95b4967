package org.imsa.hec.education.training;

/** Where a training place stands. */
public enum TrainingStatus {
    OFFERED,
    /** The trainee has agreed; trainee, host and days are settled. */
    ACCEPTED,
    VISA_ISSUED,
    IN_TRAINING,
    COMPLETED,
    /** Given up by the trainee, the host or the committee. */
    WITHDRAWN;

    public boolean isOver() {
        return this == COMPLETED || this == WITHDRAWN;
    }
}
