package org.imsa.hec.funding.grant;

/**
 * Why zakat may reach a person: those of the eight classes of Quran 9:60 that are a person's own need. Whoever decides
 * follows the scholars that the committee follows; the statement says what was seen.
 */
public enum ZakatGround {
    /** Has less than what suffices (al-fuqara). */
    POOR,
    /** Has next to nothing (al-masakin). */
    NEEDY,
    /** Cannot repay a debt that was not made for a sin (al-gharimin). */
    INDEBTED,
    /** Is away from home without means, as a patient abroad may be (ibn al-sabil). */
    STRANDED
}
