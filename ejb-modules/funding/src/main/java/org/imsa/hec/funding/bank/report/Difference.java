package org.imsa.hec.funding.bank.report;

/** Why a bank and the books do not say the same on a day. */
public enum Difference {
    /** The books have it, the bank has not told of it yet. */
    DEPOSIT_IN_TRANSIT,
    OUTSTANDING_PAYMENT,
    /** The bank has it, and nobody has said what it is. */
    NOT_IN_BOOKS,
    /** The bank has it already, the books have it on a later day. */
    BOOKED_LATER,
    TRANSFER_UNDER_WAY,
    NOT_OURS
}
