package org.imsa.hec.directory.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Somebody who is entitled to vote. They are silent until they vote or are recused. In an open ballot it stands here what
 * they voted and why, and they may change it until the end; of a secret vote it stands here only that it was given.
 */
@Entity
@Table(name = "directory_ballot_voter")
public class BallotVoter extends Aggregate {
    static final int LONGEST_REASON = 2000;

    @NotAudited
    @Column(name = "ballot_id", nullable = false, updatable = false)
    private long ballotId;

    @Column(name = "username", nullable = false, updatable = false)
    private String username;

    @NotAudited
    @Column(name = "secret", nullable = false)
    private boolean secret;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private VoterState state;

    @NotAudited
    @Column(name = "declared", nullable = false)
    private boolean declared;

    @NotAudited
    @Column(name = "request_id")
    private String requestId;

    @Column(name = "choice")
    private Integer choice;

    @Column(name = "reason")
    private String reason;

    @NotAudited
    @Column(name = "voted_at")
    private Instant votedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "conflict")
    private ConflictKind conflict;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_conflict")
    private ConflictKind lateConflict;

    @NotAudited
    @Column(name = "late_found_at")
    private Instant lateFoundAt;

    protected BallotVoter() {}

    BallotVoter(long ballotId, String username) {
        this.ballotId = ballotId;
        this.username = username;
        this.state = VoterState.SILENT;
    }

    /** As its ballot opens. */
    void isCalled(boolean secretly) {
        secret = secretly;
    }

    /** They have said that they have no conflict of interest, and no rule found one. */
    void isFree() {
        mustNotBeRecused();
        declared = true;
    }

    /** @throws RuleBroken {@code rule.ballot.recused}, {@code rule.conflict.undeclared} */
    void mustBeFree() {
        mustNotBeRecused();
        RuleBroken.unless(declared, "rule.conflict.undeclared");
    }

    /** The same press of the button, come twice. */
    boolean isRepeated(UUID request) {
        return request.toString().equals(requestId);
    }

    /** @throws RuleBroken {@code rule.ballot.votedSecretly}: nobody can say which vote would have to be changed */
    void voteSecretly(UUID request) {
        RuleBroken.unless(state == VoterState.SILENT, "rule.ballot.votedSecretly");
        requestId = request.toString();
        state = VoterState.VOTED;
    }

    /** @param why may be null. @throws RuleBroken {@code rule.text.tooLong} */
    void vote(UUID request, int option, String why, Instant now) {
        RuleBroken.unless(why == null || why.length() <= LONGEST_REASON, "rule.text.tooLong", LONGEST_REASON);
        requestId = request.toString();
        state = VoterState.VOTED;
        choice = option;
        reason = why == null || why.isBlank() ? null : why.strip();
        votedAt = now;
    }

    /** @throws RuleBroken {@code rule.ballot.votedSecretly}, {@code rule.ballot.recused} */
    void recuse(ConflictKind because) {
        mustNotBeRecused();
        RuleBroken.unless(!isBound(), "rule.ballot.votedSecretly");
        state = VoterState.RECUSED;
        conflict = because;
        choice = null;
        reason = null;
        votedAt = null;
    }

    /**
     * A conflict of interest came out after their vote, which cannot be taken back any more: the vote was secret, or it is
     * counted. From now on they do not see what is decided about.
     *
     * @return whether this is news
     */
    boolean isFoundLate(ConflictKind found, Instant now) {
        boolean isNews = hasVoted() && lateConflict == null;
        if (isNews) {
            lateConflict = found;
            lateFoundAt = now;
        }
        return isNews;
    }

    boolean hasLateConflict() {
        return lateConflict != null;
    }

    /** A secret vote lies in the box and cannot be taken out. */
    boolean isBound() {
        return secret && state == VoterState.VOTED;
    }

    boolean isRecused() {
        return state == VoterState.RECUSED;
    }

    boolean hasVoted() {
        return state == VoterState.VOTED;
    }

    private void mustNotBeRecused() {
        RuleBroken.unless(state != VoterState.RECUSED, "rule.ballot.recused");
    }

    Sight sight() {
        if (state == VoterState.RECUSED || hasLateConflict()) {
            return Sight.RECUSED;
        }
        return declared ? Sight.ALL : Sight.UNDECLARED;
    }

    VoterLine line(String latin, String arabic) {
        return new VoterLine(
                username, latin, arabic, state, declared, choice, reason, conflict, lateConflict, lateFoundAt);
    }

    String username() {
        return username;
    }

    /** Number of the option of an open vote; null else. */
    Integer choice() {
        return choice;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Ballot.KIND, ballotId);
    }
}
