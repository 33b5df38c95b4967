package org.imsa.hec.directory.api;

/** Why somebody is too near to a record to decide about it. Shown by {@code enum.ConflictKind.<NAME>}. */
public enum ConflictKind {
    /** The record is about themselves. */
    OWN,
    /** They belong to an institution that the record is about, or to the institution of a person it is about. */
    INSTITUTION,
    RELATIVE,
    CO_AUTHOR,
    COLLEAGUE,
    MENTOR,
    /** They would gain or lose money by it. */
    MONEY,
    OTHER
}
