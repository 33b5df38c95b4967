package org.imsa.hec.funding.transfer;

/** Where a transfer is in its life. */
public enum TransferStatus {
    REQUESTED,
    MADE,
    REFUSED,
    WITHDRAWN,
    REVERSED
}
