package org.imsa.hec.funding.fund;

/** What somebody may do with a fund now. */
public enum FundAction {
    RECORD_GIFT,
    TRANSFER,
    RENAME,
    CLOSE,
    REOPEN
}
