package org.imsa.hec.funding.fund;

/** What the donors of a fund allow its money to be used for. */
public enum Restriction {
    /** Anything that the committee does. */
    UNRESTRICTED,
    /** Only grants of the purposes that the fund names. */
    PURPOSE
}
