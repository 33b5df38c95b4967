package org.imsa.hec.directory.project;

/** What became of hours that a member wrote down. */
public enum HoursState {
    LOGGED,
    CONFIRMED,
    REFUSED
}
