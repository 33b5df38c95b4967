package org.imsa.hec.funding.credit;

/** Why somebody is named beside the donor. */
public enum CreditKind {
    HONOUR,
    MEMORY,
    /** The gift is owed to them too: they asked for it, or it came from their foundation or employer. */
    SOFT
}
