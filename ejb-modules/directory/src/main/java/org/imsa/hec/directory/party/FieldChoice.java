package org.imsa.hec.directory.party;

/** Which of two merged records a field is taken from; both are possible where a field holds many. */
public enum FieldChoice {
    KEPT,
    GONE,
    BOTH
}
