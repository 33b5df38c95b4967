package org.imsa.hec.funding.transfer;

import java.util.Set;

/** How the staff ask for transfers. */
public enum TransferFilter {
    /** Asked for by somebody else: the caller may decide. */
    WAITING_FOR_ME(TransferStatus.REQUESTED),
    REQUESTED(TransferStatus.REQUESTED),
    MADE(TransferStatus.MADE),
    NOT_MADE(TransferStatus.REFUSED, TransferStatus.WITHDRAWN, TransferStatus.REVERSED);

    private final Set<TransferStatus> states;

    TransferFilter(TransferStatus... states) {
        this.states = Set.of(states);
    }

    Set<TransferStatus> states() {
        return states;
    }
}
