package org.imsa.hec.funding.fund;

/** Whether a fund takes gifts and serves grants. */
public enum FundState {
    OPEN,
    CLOSED
}
