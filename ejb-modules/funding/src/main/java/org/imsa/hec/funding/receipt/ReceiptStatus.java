package org.imsa.hec.funding.receipt;

/** Whether a receipt still holds. */
public enum ReceiptStatus {
    ISSUED,
    VOID
}
