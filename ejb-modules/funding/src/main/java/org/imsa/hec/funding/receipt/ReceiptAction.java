package org.imsa.hec.funding.receipt;

/** What somebody may do with a receipt now. */
public enum ReceiptAction {
    VOID,
    REISSUE,
    MAIL
}
