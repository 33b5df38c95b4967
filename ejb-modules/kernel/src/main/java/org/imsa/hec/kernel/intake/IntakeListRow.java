package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.time.Instant;

/** An import in the list of imports. */
public record IntakeListRow(
        long id,
        String number,
        String kind,
        String fileName,
        IntakeState state,
        int totalRows,
        Instant uploadedAt,
        String uploadedBy)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.kernel.intake.IntakeListRow(i.id, i.number, i.kind, i.fileName,"
            + " i.state, i.totalRows, i.uploadedAt, i.uploadedBy)";
}
