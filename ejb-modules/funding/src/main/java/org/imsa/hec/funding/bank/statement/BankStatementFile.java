package org.imsa.hec.funding.bank.statement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.bank.file.Format;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one statement shows.
 *
 * @param header the file's columns, for a file of rows; else null, as are mapping and dayOrder
 * @param warning that a statement is missing before this one; or null
 */
public record BankStatementFile(
        long id,
        long version,
        String number,
        RecordLine account,
        Format format,
        String fileName,
        long documentId,
        StatementState state,
        List<String> header,
        Map<String, Integer> mapping,
        DayOrder dayOrder,
        String bankReference,
        String currency,
        StatementFigures figures,
        int lineCount,
        int newCount,
        Long jobId,
        String loadedBy,
        Instant loadedAt,
        Message warning)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(BankStatement.KIND, id);
    }

    public int known() {
        return lineCount - newCount;
    }
}
