package org.imsa.hec.directory.screening;

/** What somebody may do with a screening now. */
public enum ScreeningAction {
    CLEAR,
    CONFIRM
}
