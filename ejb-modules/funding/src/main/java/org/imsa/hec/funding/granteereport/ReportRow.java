package org.imsa.hec.funding.granteereport;

import java.io.Serializable;
import java.time.LocalDate;

/** A report in the list of its grant. */
public record ReportRow(
        long id,
        long version,
        String about,
        LocalDate dueOn,
        ReportState state,
        LocalDate receivedOn,
        Long documentId,
        String decidedBy,
        String returnReason)
        implements Serializable {

    public boolean isAwaited() {
        return state == ReportState.DUE || state == ReportState.RETURNED;
    }
}
