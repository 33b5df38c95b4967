package org.imsa.hec.funding.gift;

import org.imsa.hec.funding.ledger.Reason;

/** What became of a gift, in the words of the staff. */
public enum GiftState {
    RECORDED(null),
    /** It was recorded wrongly. */
    REVERSED(Reason.GIFT_REVERSED),
    /** The committee gave it back to the donor. */
    REFUNDED(Reason.GIFT_REFUNDED),
    /** The bank did not pay: a cheque without cover, a card or a transfer called back. */
    BOUNCED(Reason.GIFT_BOUNCED);

    private final Reason reason;

    GiftState(Reason reason) {
        this.reason = reason;
    }

    /** Of the entries that take it out of the books. */
    Reason reason() {
        return reason;
    }
}
