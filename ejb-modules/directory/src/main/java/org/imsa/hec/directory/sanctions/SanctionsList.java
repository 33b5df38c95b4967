package org.imsa.hec.directory.sanctions;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.MessagesConverter;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A version of the sanctions list. A member of the staff brings its files, which are checked before anything is written;
 * a job stores its entries; then it takes effect in one step in place of the one before, and everybody in the directory
 * is screened against it. Replaced versions are kept: decisions refer to them.
 */
@Entity
@Table(name = "directory_sanctions_list")
public class SanctionsList extends Aggregate {
    public static final String KIND = "sanctions-list";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "list_date", nullable = false, updatable = false)
    private LocalDate listDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ListState state;

    @NotAudited
    @Column(name = "active_mark")
    private Integer activeMark;

    @NotAudited
    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private int entries;

    @NotAudited
    @Column(nullable = false, updatable = false)
    private int names;

    @NotAudited
    @Convert(converter = MessagesConverter.class)
    @Column(nullable = false, updatable = false)
    private List<Message> doubts;

    @NotAudited
    @Column(name = "loaded_by", nullable = false, updatable = false)
    private String loadedBy;

    @NotAudited
    @Column(name = "loaded_at", nullable = false, updatable = false)
    private Instant loadedAt;

    @NotAudited
    @Column(name = "activated_at")
    private Instant activatedAt;

    protected SanctionsList() {}

    SanctionsList(UUID requestId, String number, LocalDate listDate, SdnList content, String by, Instant now) {
        this.requestId = requestId.toString();
        this.number = number;
        this.listDate = listDate;
        this.state = ListState.LOADING;
        this.fingerprint = content.fingerprint();
        this.entries = content.entries().size();
        this.names = content.names();
        this.doubts = content.doubts();
        this.loadedBy = by;
        this.loadedAt = now;
    }

    /** From now on everybody is screened against it. The one before must have been replaced. */
    void takeEffect(Instant now) {
        RuleBroken.unless(state == ListState.LOADING, "rule.sanctions.state", number, state);
        state = ListState.ACTIVE;
        activeMark = 1;
        activatedAt = now;
    }

    void replaced() {
        RuleBroken.unless(state == ListState.ACTIVE, "rule.sanctions.state", number, state);
        state = ListState.REPLACED;
        activeMark = null;
    }

    boolean isOf(String someFingerprint) {
        return fingerprint.equals(someFingerprint);
    }

    public String number() {
        return number;
    }

    public LocalDate listDate() {
        return listDate;
    }

    public ListState state() {
        return state;
    }

    public int entries() {
        return entries;
    }

    public RecordLine line() {
        String name = "OFAC SDN " + listDate;
        return new RecordLine(ref(), number, name, name);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
