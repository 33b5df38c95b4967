package org.imsa.hec.directory.sanctions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A version of the list, in the list of versions.
 *
 * @param doubts for which it was loaded nevertheless; empty as a rule
 * @param activatedAt null while it is loaded
 */
public record ListRow(
        long id,
        String number,
        LocalDate listDate,
        ListState state,
        int entries,
        int names,
        List<Message> doubts,
        String loadedBy,
        Instant loadedAt,
        Instant activatedAt)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.directory.sanctions.ListRow(l.id, l.number, l.listDate, l.state,"
            + " l.entries, l.names, l.doubts, l.loadedBy, l.loadedAt, l.activatedAt)";

    public RecordRef ref() {
        return new RecordRef(SanctionsList.KIND, id);
    }
}
