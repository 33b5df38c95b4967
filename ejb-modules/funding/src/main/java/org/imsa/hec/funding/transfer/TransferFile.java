package org.imsa.hec.funding.transfer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one transfer shows.
 *
 * @param madeOn null until it is approved
 * @param answer why it was refused or reversed; else null
 * @param own whether the caller asked for it, and so may not decide
 * @param next what the caller may do with it now
 */
public record TransferFile(
        long id,
        long version,
        String number,
        RecordLine from,
        Terms fromTerms,
        RecordLine to,
        Terms toTerms,
        Money amount,
        String reason,
        TransferStatus status,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        LocalDate madeOn,
        String answer,
        boolean own,
        Set<TransferAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Transfer.KIND, id);
    }

    /** The states that this transfer has gone and may still go through. */
    public List<TransferStatus> path() {
        return switch (status) {
            case REQUESTED, MADE -> List.of(TransferStatus.REQUESTED, TransferStatus.MADE);
            case REVERSED -> List.of(TransferStatus.REQUESTED, TransferStatus.MADE, TransferStatus.REVERSED);
            case REFUSED, WITHDRAWN -> List.of(TransferStatus.REQUESTED, status);
        };
    }

    public boolean may(TransferAction action) {
        return next.contains(action);
    }
}
