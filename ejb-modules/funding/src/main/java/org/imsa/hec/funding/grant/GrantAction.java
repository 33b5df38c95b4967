package org.imsa.hec.funding.grant;

/** What somebody may do with a grant now. */
public enum GrantAction {
    CHANGE,
    SUBMIT,
    WITHDRAW,
    /** Record that zakat may reach the applicant. */
    ESTABLISH,
    /** Put it to the vote of the committee. */
    CALL_BALLOT,
    APPROVE,
    REFUSE,
    REQUEST_PAYMENT,
    WRITE_LETTER,
    AMEND,
    CLOSE,
    /** Withdraw an approved grant of which nothing was paid. */
    TAKE_BACK
}
