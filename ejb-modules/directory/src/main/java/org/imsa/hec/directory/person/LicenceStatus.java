package org.imsa.hec.directory.person;

/** What a licence to practise is worth today. */
public enum LicenceStatus {
    ACTIVE,
    LAPSED,
    SUSPENDED,
    REVOKED
}
