package org.imsa.hec.directory.organisation;

/** What an organisation is, as the committee deals with it. */
public enum OrganisationType {
    MINISTRY,
    HEALTH_DIRECTORATE,
    PARLIAMENT_COMMITTEE,
    UNIVERSITY,
    MEDICAL_SCHOOL,
    HOSPITAL,
    CLINIC,
    PROFESSIONAL_BODY,
    NGO,
    FOUNDATION,
    COMPANY,
    OTHER
}
