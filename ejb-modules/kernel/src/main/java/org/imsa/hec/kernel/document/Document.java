package org.imsa.hec.kernel.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A file attached to a record. Its content is checked when it comes, kept in pieces beside it ({@link DocumentPieces}) and
 * never changed; a new version is another document. Removing it takes it from the lists and says why; the file is kept.
 */
@Entity
@Table(name = "kernel_document")
public class Document extends Aggregate {

    private RecordRef subject;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String sha256;
    private String title;
    private String language;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_because")
    private String removedBecause;

    protected Document() {}

    Document(RecordRef subject, Upload file, String title, String language, String by, Instant now) {
        this.subject = subject;
        this.fileName = file.fileName();
        this.type = file.type();
        this.sizeBytes = file.sizeBytes();
        this.sha256 = file.sha256();
        this.title = title;
        this.language = language;
        this.attachedBy = by;
        this.attachedAt = now;
    }

    /** The record it is attached to; that is whose timeline tells of it. */
    @Override
    public RecordRef ref() {
        return subject;
    }

    void remove(String reason, String by, Instant now) {
        RuleBroken.unless(removedAt == null, "rule.document.removed", removedAt);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.document.reason");
        removedBecause = reason.strip();
        removedBy = by;
        removedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    DocumentRow row() {
        return new DocumentRow(
                id(), subject, fileName, type, sizeBytes, sha256, title, language, attachedAt, attachedBy);
    }
}
