package org.imsa.hec.funding.grant;

/** What somebody may do with a grant now. */
public enum GrantAction {
    CHANGE,
    SUBMIT,
    WITHDRAW,
    /** Record that zakat may reach the applicant. */
    ESTABLISH,
    APPROVE,
    REFUSE,
    PAY,
    WRITE_LETTER,
    CLOSE
}
