package org.imsa.hec.funding.payment;

/** Where a payment is in its life. */
public enum PaymentStatus {
    MADE,
    REVERSED
}
