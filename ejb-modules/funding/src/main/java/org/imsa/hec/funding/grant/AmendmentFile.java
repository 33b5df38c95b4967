package org.imsa.hec.funding.grant;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * All that the page of one amendment shows.
 *
 * @param before amount of the grant when it was asked for
 * @param amount how much the grant is to be
 * @param refusalReason null unless it was refused
 * @param own whether the caller asked for it, and so may not decide
 * @param next what the caller may do with it now
 */
public record AmendmentFile(
        long id,
        long version,
        String number,
        RecordLine grant,
        Money before,
        Money amount,
        DateRange period,
        String description,
        String reason,
        AmendmentStatus status,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        String refusalReason,
        boolean own,
        Set<AmendmentAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Amendment.KIND, id);
    }

    public boolean may(AmendmentAction action) {
        return next.contains(action);
    }
}
