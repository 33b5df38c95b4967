package org.imsa.hec.directory.person;

/** What somebody is found at an address for. */
public enum AddressKind {
    HOME,
    WORK,
    POSTAL
}
