package org.imsa.hec.funding.payment;

/** What somebody may do with a payment now. */
public enum PaymentAction {
    WITHDRAW,
    APPROVE,
    REFUSE,
    PAY,
    FAIL,
    CONFIRM,
    REVERSE,
    /** Say what Form 990 Schedule F asks. */
    CLASSIFY
}
