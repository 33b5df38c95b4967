package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A row of the file as the preview and the report show it.
 *
 * @param cells as in the file, in the order of its header
 * @param record the record that was made from it, or the one that it duplicates or looks like
 * @param choice null unless it is likely and somebody has said what it is
 */
public record IntakeLine(
        long id,
        int line,
        List<String> cells,
        Verdict verdict,
        List<Message> reasons,
        RowState state,
        IntakeChoice choice,
        RecordRef record)
        implements Serializable {

    static final String SELECT =
            "new org.imsa.hec.kernel.intake.IntakeLine(r.id, r.line, r.cells, r.verdict, r.reasons,"
                    + " r.state, r.choice, r.record)";

    /** Waits for somebody to say what it is, or may still be told otherwise. */
    public boolean isDecidable() {
        return verdict == Verdict.LIKELY && state == RowState.NEW;
    }
}
