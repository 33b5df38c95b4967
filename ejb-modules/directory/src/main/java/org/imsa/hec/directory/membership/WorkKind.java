package org.imsa.hec.directory.membership;

/** The kinds of work that members offer and projects ask for. */
public enum WorkKind {
    PATIENT_CARE,
    MEDICAL_MISSION,
    SUPPLIES,
    TEACHING,
    MENTORING,
    CONSULTATION,
    RESEARCH,
    FUNDRAISING,
    LIAISON,
    TRANSLATION,
    ADMINISTRATION
}
