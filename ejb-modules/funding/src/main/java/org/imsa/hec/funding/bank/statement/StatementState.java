package org.imsa.hec.funding.bank.statement;

/** Where a statement is on its way in. */
public enum StatementState {
    /** Somebody must say which column is what. */
    COLUMNS,
    /** Its figures tie; its lines are being stored. */
    LOADING,
    LOADED
}
