package org.imsa.hec.funding.grant;

/** What somebody may do with an amendment now. */
public enum AmendmentAction {
    APPROVE,
    REFUSE,
    WITHDRAW
}
