package org.imsa.hec.funding.ledger;

import static org.imsa.hec.funding.ledger.AccountCode.BANK;
import static org.imsa.hec.funding.ledger.AccountCode.BANK_CHARGES;
import static org.imsa.hec.funding.ledger.AccountCode.BANK_INTEREST;
import static org.imsa.hec.funding.ledger.AccountCode.COMMITMENTS;
import static org.imsa.hec.funding.ledger.AccountCode.CONTRIBUTIONS;
import static org.imsa.hec.funding.ledger.AccountCode.DUE_BETWEEN_FUNDS;
import static org.imsa.hec.funding.ledger.AccountCode.GRANTS_PAID;
import static org.imsa.hec.funding.ledger.AccountCode.RESERVE;
import static org.imsa.hec.funding.ledger.AccountCode.TRANSFERS;

/** Why money moved, and thereby between which two accounts. */
public enum Reason {
    GIFT(BANK, CONTRIBUTIONS),
    GIFT_REVERSED(CONTRIBUTIONS, BANK),
    GIFT_REFUNDED(CONTRIBUTIONS, BANK),
    GIFT_BOUNCED(CONTRIBUTIONS, BANK),
    TRANSFER_OUT(TRANSFERS, DUE_BETWEEN_FUNDS),
    TRANSFER_OUT_REVERSED(DUE_BETWEEN_FUNDS, TRANSFERS),
    TRANSFER_IN(DUE_BETWEEN_FUNDS, TRANSFERS),
    TRANSFER_IN_REVERSED(TRANSFERS, DUE_BETWEEN_FUNDS),
    COMMITMENT(COMMITMENTS, RESERVE),
    COMMITMENT_RELEASED(RESERVE, COMMITMENTS),
    COMMITMENT_RESTORED(COMMITMENTS, RESERVE),
    PAYMENT(GRANTS_PAID, BANK),
    PAYMENT_REVERSED(BANK, GRANTS_PAID),
    BANK_CHARGE(BANK_CHARGES, BANK),
    BANK_CHARGE_REVERSED(BANK, BANK_CHARGES),
    INTEREST(BANK, BANK_INTEREST),
    INTEREST_REVERSED(BANK_INTEREST, BANK);

    private final String debit;
    private final String credit;

    Reason(String debit, String credit) {
        this.debit = debit;
        this.credit = credit;
    }

    String debit() {
        return debit;
    }

    String credit() {
        return credit;
    }

    /** Does money come or go, rather than be promised? */
    boolean movesMoney() {
        return !debit.equals(RESERVE) && !credit.equals(RESERVE);
    }

    /** The reason of the entry that takes back an entry of this reason. */
    Reason reversal() {
        return switch (this) {
            case GIFT -> GIFT_REVERSED;
            case TRANSFER_OUT -> TRANSFER_OUT_REVERSED;
            case TRANSFER_IN -> TRANSFER_IN_REVERSED;
            case COMMITMENT -> COMMITMENT_RELEASED;
            case COMMITMENT_RELEASED -> COMMITMENT_RESTORED;
            case PAYMENT -> PAYMENT_REVERSED;
            case BANK_CHARGE -> BANK_CHARGE_REVERSED;
            case INTEREST -> INTEREST_REVERSED;
            case GIFT_REVERSED,
                    GIFT_REFUNDED,
                    GIFT_BOUNCED,
                    TRANSFER_OUT_REVERSED,
                    TRANSFER_IN_REVERSED,
                    COMMITMENT_RESTORED,
                    PAYMENT_REVERSED,
                    BANK_CHARGE_REVERSED,
                    INTEREST_REVERSED -> throw new IllegalStateException("A reversal is not reversed: " + this);
        };
    }
}
