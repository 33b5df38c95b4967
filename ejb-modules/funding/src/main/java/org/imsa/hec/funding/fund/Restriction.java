package org.imsa.hec.funding.fund;

/** What the donors of a fund allow its money to be used for. */
public enum Restriction {
    /** Anything that the committee does. */
    UNRESTRICTED,
    /** Only grants of the purposes that the fund names. */
    PURPOSE,
    /** Only grants for the one record that the fund names, such as one mission. */
    BENEFICIARY,
    /** Only grants to a person whose eligibility is recorded; never overhead. Sadaqah is not restricted so. */
    ZAKAT
}
