package org.imsa.hec.funding.rate;

/** How the staff ask for rates. */
public enum RateFilter {
    THIS_MONTH,
    THIS_YEAR
}
