package org.imsa.hec.directory.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * That a record was found to be about the same person, or the same organisation, as another one. Whoever merges them chooses
 * which is kept, and each of its fields; everything that referred to the other then refers to it. For thirty days the merge can
 * be taken back, and then both stand for themselves again.
 */
@Entity
@Table(name = "directory_merge")
public class Merge extends Aggregate {
    /** Tables that tell what was, and the index of names: what they say of a record stays with it. */
    public static final Set<String> HISTORY =
            Set.of("directory_merge", "directory_suspected_pair", "directory_name_word", "directory_name_block");

    /** What is about a record as a whole and goes with it. */
    public static final List<MergeLog.Subject> SUBJECTS = List.of(
            new MergeLog.Subject("kernel_document", "subject", "removed_at IS NULL"),
            new MergeLog.Subject("kernel_todo", "subject", "done_at IS NULL"));

    static final Duration CAN_BE_UNDONE = Duration.ofDays(30);

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private PartyKind kind;

    @Column(name = "kept_id", nullable = false, updatable = false)
    private long keptId;

    @Column(name = "gone_id", nullable = false, updatable = false)
    private long goneId;

    @NotAudited
    @Column(name = "fields", nullable = false, updatable = false)
    private byte[] fields;

    @NotAudited
    @Column(name = "merged_by", nullable = false, updatable = false)
    private String mergedBy;

    @NotAudited
    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Merge() {}

    Merge(UUID request, Party kept, Party gone, byte[] fields, String mergedBy, Instant mergedAt) {
        this.requestId = request.toString();
        this.kind = kept.kind();
        this.keptId = kept.id();
        this.goneId = gone.id();
        this.fields = fields;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
    }

    public PartyKind kind() {
        return kind;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    /** What the kept record said before and after, as {@link MergedFields} wrote it. */
    public byte[] fields() {
        return fields.clone();
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(kind.recordKind(), keptId);
    }

    void undo(String who, Instant now) {
        RuleBroken.unless(undoneAt == null, "rule.merge.undone");
        RuleBroken.unless(
                now.isBefore(mergedAt.plus(CAN_BE_UNDONE)), "rule.merge.tooLate", CAN_BE_UNDONE.toDays(), mergedAt);
        undoneBy = who;
        undoneAt = now;
    }
}
