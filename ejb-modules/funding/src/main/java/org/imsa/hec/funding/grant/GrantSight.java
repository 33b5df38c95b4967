package org.imsa.hec.funding.grant;

/** How much of an application somebody sees while it is decided about. */
public enum GrantSight {
    ALL,
    /** Nothing, until they have said whether they have a conflict of interest. */
    UNDECLARED,
    /** Nothing: they have one. */
    CONFLICT,
    /** Nothing here: they review it without its names. */
    BLIND
}
