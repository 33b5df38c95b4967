package org.imsa.hec.education.training;

/** The two formats of training that the committee arranges. */
public enum TrainingFormat {
    /** For physicians who have completed their residency. */
    SPECIALTY,
    /** For physicians in practice. */
    SHORT_COURSE
}
