package org.imsa.hec.funding.period;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one month shows.
 *
 * @param over whether its last day has passed
 * @param closedBy null while it is open
 * @param reopenReason why it was opened again; null if it was not, or is closed once more
 * @param matters what to look at before it is closed, what is settled included
 * @param next what the caller may do with it now
 */
public record PeriodFile(
        long id,
        long version,
        String number,
        YearMonth month,
        PeriodState state,
        boolean over,
        String closedBy,
        Instant closedAt,
        String reopenReason,
        PeriodCounts counts,
        List<OpenMatter> matters,
        Set<PeriodAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Period.KIND, id);
    }

    public boolean may(PeriodAction action) {
        return next.contains(action);
    }
}
