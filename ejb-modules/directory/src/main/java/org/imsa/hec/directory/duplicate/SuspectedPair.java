package org.imsa.hec.directory.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.MessagesConverter;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Two records that look alike. The search for duplicates finds them; staff merge them, and then the pair is no more, or say that
 * they are not the same, and then it is not shown again, however often it is found.
 */
@Entity
@Table(name = "directory_suspected_pair")
public class SuspectedPair extends Aggregate {

    @NotAudited
    @Column(name = "one_id", nullable = false, updatable = false)
    private long oneId;

    @Column(name = "other_id", nullable = false, updatable = false)
    private long otherId;

    @NotAudited
    @Column(name = "score", nullable = false)
    private int score;

    @NotAudited
    @Convert(converter = MessagesConverter.class)
    @Column(name = "reasons", nullable = false)
    private List<Message> reasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PairState state = PairState.SUSPECTED;

    @NotAudited
    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @NotAudited
    @Column(name = "decided_by")
    private String decidedBy;

    @NotAudited
    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    protected SuspectedPair() {}

    SuspectedPair(PartyLine party, LikelyDuplicate found, Instant now) {
        this.oneId = Math.min(party.id(), found.party().id());
        this.otherId = Math.max(party.id(), found.party().id());
        this.kind = party.kind().recordKind();
        foundAgain(found, now);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(kind, oneId);
    }

    List<Long> ids() {
        return List.of(oneId, otherId);
    }

    void foundAgain(LikelyDuplicate found, Instant now) {
        score = found.percent();
        reasons = found.reasons();
        foundAt = now;
    }

    void areNotTheSame(String who) {
        RuleBroken.unless(state == PairState.SUSPECTED, "rule.pair.decided", state);
        state = PairState.NOT_THE_SAME;
        decidedBy = who;
    }

    void mayBeTheSameAfterAll() {
        RuleBroken.unless(state == PairState.NOT_THE_SAME, "rule.pair.decided", state);
        state = PairState.SUSPECTED;
        decidedBy = null;
    }
}
