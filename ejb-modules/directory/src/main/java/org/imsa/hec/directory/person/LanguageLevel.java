package org.imsa.hec.directory.person;

/** How well somebody speaks a language. */
public enum LanguageLevel {
    NATIVE,
    FLUENT,
    /** Enough to work in it. */
    WORKING,
    BASIC
}
