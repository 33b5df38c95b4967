package org.imsa.hec.kernel.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One line of a timeline: who did what, when, from where.
 *
 * @param activity {@code <Service>.<method>}, or null for what the system did outside an activity
 * @param action C created, U changed, D removed
 * @param entity simple name of what was written: the record itself or a part of it
 */
public record AuditRow(
        long id,
        Instant at,
        String username,
        String via,
        String activity,
        char action,
        RecordRef record,
        String entity,
        List<Change> changes)
        implements Serializable {

    /** @param from null where there was nothing before, {@code to} null where nothing is left */
    public record Change(String field, String from, String to) implements Serializable {}
}
