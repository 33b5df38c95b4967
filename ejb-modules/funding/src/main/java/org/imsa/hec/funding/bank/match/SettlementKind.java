package org.imsa.hec.funding.bank.match;

/** What a line of a bank was found to be. */
public enum SettlementKind {
    /** Gifts or payments that are in the books. */
    MATCH,
    /** What the bank takes for its services. */
    CHARGE,
    INTEREST,
    /** Money on its way between two accounts of the house. */
    TRANSFER,
    /** The bank's mistake, or money of somebody else. */
    NOT_OURS
}
