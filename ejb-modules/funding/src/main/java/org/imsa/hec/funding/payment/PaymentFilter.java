package org.imsa.hec.funding.payment;

import java.util.Set;

/** How the staff ask for payments. */
public enum PaymentFilter {
    /** Asked for by somebody else: the caller may decide. */
    WAITING_FOR_ME(PaymentStatus.REQUESTED),
    REQUESTED(PaymentStatus.REQUESTED),
    TO_BE_PAID(PaymentStatus.APPROVED),
    MADE(PaymentStatus.MADE),
    /** Paid, and the payee has not said so yet. */
    UNCONFIRMED(PaymentStatus.MADE),
    NOT_MADE(PaymentStatus.REFUSED, PaymentStatus.WITHDRAWN, PaymentStatus.FAILED, PaymentStatus.REVERSED);

    private final Set<PaymentStatus> states;

    PaymentFilter(PaymentStatus... states) {
        this.states = Set.of(states);
    }

    Set<PaymentStatus> states() {
        return states;
    }
}
