package org.imsa.hec.funding.payment;

/** How goods were valued, in the words of Form 990 Schedule F. */
public enum Valuation {
    BOOK,
    FAIR_MARKET,
    APPRAISAL,
    OTHER
}
