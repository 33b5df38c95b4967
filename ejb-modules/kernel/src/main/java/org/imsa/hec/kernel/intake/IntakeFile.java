package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An import as its page shows it.
 *
 * @param headerLine where the header is, as a spreadsheet counts rows
 * @param header the file's own column names
 * @param mapping by key of the kind's column: index in the header
 * @param jobId the job of the last step, or null
 * @param sameFile earlier imports of the very same file that were not undone
 */
public record IntakeFile(
        long id,
        long version,
        String number,
        String kind,
        String fileName,
        long documentId,
        IntakeState state,
        int headerLine,
        List<String> header,
        Map<String, Integer> mapping,
        DayOrder dayOrder,
        int totalRows,
        Long jobId,
        Instant uploadedAt,
        String uploadedBy,
        IntakeCounts counts,
        List<RecordRef> sameFile)
        implements Serializable {}
