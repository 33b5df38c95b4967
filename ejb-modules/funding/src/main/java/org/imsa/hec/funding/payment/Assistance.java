package org.imsa.hec.funding.payment;

/** Types of assistance to individuals, as specific as Form 990 Schedule F, part III, asks. */
public enum Assistance {
    MEDICAL_CARE,
    TRAVEL_AND_LODGING,
    SCHOLARSHIP,
    EXAMINATION_FEES,
    RESEARCH,
    MEDICAL_SUPPLIES,
    CASH_RELIEF
}
