package org.imsa.hec.funding.schedulef;

/** What a payment lacks for Schedule F. */
public enum Gap {
    REGION,
    PURPOSE,
    ASSISTANCE,
    DOLLARS,
    DESCRIPTION,
    VALUATION
}
