package org.imsa.hec.directory.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Standing;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What the owner of an account said about their interest in a record, before they saw its contents: that they have none, or
 * which. Who has none may find one later; who has one keeps it, since nobody talks themselves free again.
 */
@Entity
@Table(name = "directory_declaration")
public class Declaration extends Aggregate {
    static final int LONGEST_TEXT = 1000;

    @NotAudited
    @Column(name = "record", nullable = false, updatable = false)
    private RecordRef record;

    @Column(name = "username", nullable = false, updatable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConflictKind kind;

    @Column(name = "because")
    private String because;

    @Column(name = "declared_by", nullable = false)
    private String declaredBy;

    @NotAudited
    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    protected Declaration() {}

    /** Nothing to declare. */
    Declaration(RecordRef record, String username, String by, Instant now) {
        this.record = record;
        this.username = username;
        this.declaredBy = by;
        this.declaredAt = now;
    }

    /** @throws RuleBroken {@code rule.conflict.kindMissing}, {@code .textMissing}, {@code rule.text.tooLong} */
    void has(ConflictKind found, String why, String by, Instant now) {
        RuleBroken.unless(found != null, "rule.conflict.kindMissing");
        RuleBroken.unless(why != null && !why.isBlank(), "rule.conflict.textMissing");
        RuleBroken.unless(why.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        kind = found;
        because = why.strip();
        declaredBy = by;
        declaredAt = now;
    }

    /** A rule found what they did not declare. */
    void isFound(ConflictKind byRule) {
        kind = byRule;
    }

    boolean hasConflict() {
        return kind != null;
    }

    ConflictKind kind() {
        return kind;
    }

    String username() {
        return username;
    }

    Standing standing() {
        return new Standing(true, kind == null ? List.of() : List.of(new Conflict(kind, null, because)));
    }

    /** The record that it is about: that is whose timeline tells of it. */
    @Override
    public RecordRef ref() {
        return record;
    }
}
