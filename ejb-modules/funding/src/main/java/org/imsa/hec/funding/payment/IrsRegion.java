package org.imsa.hec.funding.payment;

/** Regions of Form 990 Schedule F; which country lies in which is a table, which {@link PartyRegion} shows. */
public enum IrsRegion {
    CENTRAL_AMERICA_CARIBBEAN,
    EAST_ASIA_PACIFIC,
    EUROPE,
    MIDDLE_EAST_NORTH_AFRICA,
    NORTH_AMERICA,
    RUSSIA_NEIGHBOURS,
    SOUTH_AMERICA,
    SOUTH_ASIA,
    SUB_SAHARAN_AFRICA,
    ANTARCTICA,
    /** Not foreign: such a payment is not in Schedule F. */
    UNITED_STATES
}
