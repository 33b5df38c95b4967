package org.imsa.hec.funding.bank.account;

/** What somebody may do with an account now. */
public enum BankAccountAction {
    LOAD,
    RENAME,
    CLOSE,
    REOPEN
}
