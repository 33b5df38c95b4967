package org.imsa.hec.education;

/** What an operator sees of education. Each figure is one count in the database. */
public interface EducationStatusMXBean {

    /** Training places that are offered or accepted, with or without a visa, and not yet begun. */
    long getTrainingPlacesOpen();

    /** Training places whose trainee is at the host institution. */
    long getPhysiciansInTraining();

    /** Training places whose trainee has finished. */
    long getTrainingsCompleted();
}
