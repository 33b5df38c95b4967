package org.imsa.hec.funding.bank.account;

/** Whether an account takes statements. */
public enum BankAccountState {
    OPEN,
    CLOSED
}
