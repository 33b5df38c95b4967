package org.imsa.hec.kernel.todo;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A to-do in a list.
 *
 * @param role whom it is for, or null if for {@code username} alone
 * @param due the last day, or null
 */
public record TodoRow(
        long id, RecordRef subject, String kind, Message label, String role, String username, LocalDate due)
        implements Serializable {

    static final String SELECT =
            "new org.imsa.hec.kernel.todo.TodoRow(t.id, t.subject, t.kind, t.label, t.role," + " t.username, t.due)";

    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
