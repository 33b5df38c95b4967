package org.imsa.hec.directory.screening;

/** Where a screening is; until it is cleared, nothing is granted or paid. */
public enum ScreeningState {
    /** The party may be the one on the list. */
    POSSIBLE,
    /** The name cannot be compared: neither matched nor passed. */
    UNREADABLE,
    /** Somebody found that it is not the one on the list, or that an unreadable name is nobody's on it. */
    CLEARED,
    /** Somebody found that it is. */
    CONFIRMED;

    public boolean isOpen() {
        return this == POSSIBLE || this == UNREADABLE;
    }

    public boolean holds() {
        return this != CLEARED;
    }
}
