package org.imsa.hec.kernel.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Something that is to leave the system. It is written in the transaction of the activity that causes it, so that nothing
 * is sent of what was rolled back, and nothing is lost of what was committed. A timer claims it, sends it, and tries again
 * later if that fails ({@link BackOff}).
 *
 * <p>Only its beginning is written here; the rest of its life is conditional updates of {@link OutboxStore}, so that it is
 * sent by one node at a time, and so that attempts do not fill the audit trail.
 */
@Entity
@Table(name = "kernel_outbox")
public class OutboxMessage extends Aggregate {

    /** Kind of record of a message that is about no other record. */
    public static final String KIND = "message";

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String channel;
    private String recipient;

    @Column(name = "subject_line")
    private String subjectLine;

    @NotAudited
    private String body;

    @Column(name = "document_id")
    private Long documentId;

    private RecordRef about;

    @NotAudited
    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "queued_by")
    private String queuedBy;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private OutboxState state = OutboxState.WAITING;

    @NotAudited
    private int attempts;

    @NotAudited
    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @NotAudited
    @Column(name = "sent_at")
    private Instant sentAt;

    @NotAudited
    @Column(name = "last_error")
    private String lastError;

    protected OutboxMessage() {}

    OutboxMessage(Outgoing outgoing, String channel, String by, Instant now) {
        this.idempotencyKey = outgoing.idempotencyKey();
        this.channel = channel;
        this.recipient = outgoing.recipient();
        this.subjectLine = outgoing.subjectLine();
        this.body = outgoing.body();
        this.documentId = outgoing.documentId();
        this.about = outgoing.about();
        this.queuedBy = by;
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    /** The record it is about, whose timeline tells of it. */
    @Override
    public RecordRef ref() {
        return about != null ? about : new RecordRef(KIND, id());
    }

    public String channel() {
        return channel;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String recipient() {
        return recipient;
    }

    public String subjectLine() {
        return subjectLine;
    }

    public String body() {
        return body;
    }

    /** Null if nothing goes with it. */
    public Long documentId() {
        return documentId;
    }

    int attempts() {
        return attempts;
    }
}
