package org.imsa.hec.directory.person;

/** As the passport says. */
public enum Sex {
    FEMALE,
    MALE
}
