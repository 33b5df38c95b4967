package org.imsa.hec.directory.sanctions;

/** A version of the list is loaded, is the one that is screened against, and is replaced by a later one. */
public enum ListState {
    LOADING,
    ACTIVE,
    REPLACED
}
