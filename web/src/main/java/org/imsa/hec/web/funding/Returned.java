package org.imsa.hec.web.funding;

/** What somebody chooses to state about what a donor got in return. */
public enum Returned {
    NOTHING,
    SOMETHING
}
