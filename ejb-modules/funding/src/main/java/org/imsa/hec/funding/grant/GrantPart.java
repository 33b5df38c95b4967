package org.imsa.hec.funding.grant;

/** What an application must hold before it is submitted. */
public enum GrantPart {
    PURPOSE,
    APPLICANT,
    AMOUNT,
    PERIOD,
    FUND,
    /** Of an application to a call. */
    DESCRIPTION
}
