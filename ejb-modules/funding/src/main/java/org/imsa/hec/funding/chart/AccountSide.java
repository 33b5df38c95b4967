package org.imsa.hec.funding.chart;

/** On which side an account grows. */
public enum AccountSide {
    DEBIT,
    CREDIT
}
