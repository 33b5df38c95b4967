package org.imsa.hec.directory.person;

/** By what somebody agreed to be reached. */
public enum ConsentChannel {
    EMAIL,
    TELEPHONE,
    MESSENGER,
    POST
}
