package org.imsa.hec.funding.payment;

/** Where a payment is in its life. */
public enum PaymentStatus {
    REQUESTED,
    APPROVED,
    /** The money left the bank. */
    MADE,
    REFUSED,
    WITHDRAWN,
    /** Approved, but the money never left the bank. */
    FAILED,
    /** Paid and taken back: it came back from the bank, or was recorded wrongly. */
    REVERSED
}
