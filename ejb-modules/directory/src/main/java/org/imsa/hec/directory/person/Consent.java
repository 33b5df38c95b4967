package org.imsa.hec.directory.person;

/** What somebody said when asked whether we may write or call. */
public enum Consent {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
