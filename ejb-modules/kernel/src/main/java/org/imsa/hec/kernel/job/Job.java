package org.imsa.hec.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.json.TextMapConverter;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Work that takes longer than a user waits. It is queued with the transaction that asks for it, claimed by one node once
 * that has committed, tells its progress, and ends done, failed or cancelled. When its node dies, its heartbeat stops and
 * it is marked as interrupted; its starter may start it again.
 *
 * <p>Only its beginning is written here; everything later is a conditional update of {@link JobStore}, so that two nodes
 * never run it at once, and so that progress does not fill the audit trail.
 */
@Entity
@Table(name = "kernel_job")
public class Job extends Aggregate {

    /** Kind of record by which other mechanisms point at a job. */
    public static final String KIND = "job";

    private String number;
    private String kind;

    @NotAudited
    private Message title;

    private RecordRef subject;

    @NotAudited
    @Convert(converter = TextMapConverter.class)
    private Map<String, String> parameters;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    @NotAudited
    private String node;

    @NotAudited
    private Instant heartbeat;

    @NotAudited
    @Column(name = "started_at")
    private Instant startedAt;

    @NotAudited
    @Column(name = "ended_at")
    private Instant endedAt;

    @NotAudited
    private long done;

    @NotAudited
    private long total;

    @NotAudited
    private Message message;

    @NotAudited
    @Column(name = "cancel_wanted")
    private boolean cancelWanted;

    protected Job() {}

    Job(
            String number,
            String kind,
            Message title,
            RecordRef subject,
            Map<String, String> parameters,
            String startedBy,
            String node,
            Instant now) {
        this.number = number;
        this.kind = kind;
        this.title = title;
        this.subject = subject;
        this.parameters = Map.copyOf(parameters);
        this.startedBy = startedBy;
        this.node = node;
        this.queuedAt = now;
        this.heartbeat = now;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    RecordRef subject() {
        return subject;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    String startedBy() {
        return startedBy;
    }

    JobRow row() {
        return new JobRow(
                id(),
                number,
                kind,
                title,
                subject,
                state,
                done,
                total,
                message,
                cancelWanted,
                startedBy,
                queuedAt,
                startedAt,
                endedAt);
    }
}
