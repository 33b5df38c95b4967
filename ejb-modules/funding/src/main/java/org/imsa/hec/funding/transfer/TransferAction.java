package org.imsa.hec.funding.transfer;

/** What somebody may do with a transfer now. */
public enum TransferAction {
    APPROVE,
    REFUSE,
    WITHDRAW,
    REVERSE
}
