package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A row of the file as the preview and the report show it.
 *
 * @param cells as in the file, in the order of its header
 * @param record the record that was made from it, or the one that it duplicates
 */
public record IntakeLine(
        long id, int line, List<String> cells, Verdict verdict, List<Message> reasons, RowState state, RecordRef record)
        implements Serializable {

    static final String SELECT =
            "new org.imsa.hec.kernel.intake.IntakeLine(r.id, r.line, r.cells, r.verdict, r.reasons,"
                    + " r.state, r.record)";
}
