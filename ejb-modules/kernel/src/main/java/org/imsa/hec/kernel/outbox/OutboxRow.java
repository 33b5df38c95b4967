package org.imsa.hec.kernel.outbox;

import java.io.Serializable;
import java.time.Instant;
import org.imsa.hec.kernel.record.RecordRef;

/** A message in the administrator's list; {@code lastError} is what the other side said, in its own words. */
public record OutboxRow(
        long id,
        String channel,
        String recipient,
        String subjectLine,
        RecordRef about,
        OutboxState state,
        int attempts,
        Instant queuedAt,
        String queuedBy,
        Instant nextTryAt,
        Instant sentAt,
        String lastError)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.kernel.outbox.OutboxRow(m.id, m.channel, m.recipient, m.subjectLine,"
            + " m.about, m.state, m.attempts, m.queuedAt, m.queuedBy, m.nextTryAt, m.sentAt, m.lastError)";
}
