package org.imsa.hec.funding.bank.match;

/** Where a line is: somebody must say what it is, or it was found to be something. */
public enum LineState {
    TO_RESOLVE,
    /** The gift or payment that it was matched with has been reversed since. */
    REVERSED_SINCE,
    MATCHED,
    CHARGE,
    INTEREST,
    TRANSFER,
    NOT_OURS;

    static LineState of(SettlementKind kind, boolean isReversed) {
        if (kind == null) {
            return TO_RESOLVE;
        }
        if (isReversed) {
            return REVERSED_SINCE;
        }
        return kind == SettlementKind.MATCH ? MATCHED : valueOf(kind.name());
    }
}
