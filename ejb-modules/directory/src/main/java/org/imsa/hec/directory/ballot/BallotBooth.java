package org.imsa.hec.directory.ballot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.conflict.Declarations;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What voters do, each for themselves. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class BallotBooth {

    @Inject
    private BallotStore ballots;

    @Inject
    private BallotRecusals recusals;

    @Inject
    private BallotCount count;

    @Inject
    private SecretBox box;

    @EJB
    private Conflicts conflicts;

    @EJB
    private Declarations declarations;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * The caller has no conflict of interest and wants to see the text. A rule may know better, and recuses them.
     *
     * @return whether they are free
     */
    public boolean declareNone(long ballotId) {
        Ballot ballot = ballots.hold(ballotId);
        BallotVoter me = me(ballot);
        boolean isFree = declarations.none(ballot.conflictRecord(), ballot.parties());
        if (isFree) {
            me.isFree();
        }
        return isFree;
    }

    /** The caller has a conflict of interest: they are recused and never see the text. */
    public void declareConflict(long ballotId, ConflictKind kind, String text) {
        Ballot ballot = ballots.hold(ballotId);
        me(ballot);
        declarations.conflict(ballot.conflictRecord(), kind, text);
    }

    /**
     * Votes, or in an open ballot votes otherwise than before.
     *
     * @param requestId of the form; the same press of a button counts once
     * @param reason of open votes alone; null for none
     * @throws RuleBroken {@code rule.ballot.notEntitled}, {@code .notOpen}, {@code .tooLate}, {@code .recused}, {@code
     *     .option}, {@code .votedSecretly}, {@code rule.conflict.undeclared}, {@code rule.conflict.found}
     */
    public void vote(UUID requestId, long ballotId, int option, String reason) {
        Ballot ballot = ballots.hold(ballotId);
        BallotVoter me = me(ballot);
        if (me.isRepeated(requestId)) {
            return;
        }
        ballot.mustTakeVotes(clock.instant());
        me.mustBeFree();
        mustHaveNoConflict(ballot);
        ballot.mustHave(option);
        boolean isFirst = !me.hasVoted();
        if (ballot.isSecret()) {
            me.voteSecretly(requestId);
            box.add(ballotId, option);
        } else {
            me.vote(requestId, option, reason, clock.instant());
        }
        if (isFirst) {
            ballot.oneVoted();
            todos.done(ballot.ref(), BallotDesk.TO_VOTE, Assignee.user(me.username()));
            count.closeIfComplete(ballot);
        }
    }

    /** The caller does not want to decide this; an open vote that they gave is taken back. */
    public void recuse(long ballotId) {
        Ballot ballot = ballots.hold(ballotId);
        BallotVoter me = me(ballot);
        ballot.mustTakeVotes(clock.instant());
        recusals.recuse(ballot, me, null);
        count.closeIfComplete(ballot);
    }

    private void mustHaveNoConflict(Ballot ballot) {
        List<Conflict> found = conflicts.byRule(Actor.current().username(), ballot.parties());
        found.stream().findFirst().ifPresent(conflict -> {
            throw new RuleBroken("rule.conflict.found", conflict.kind());
        });
    }

    private BallotVoter me(Ballot ballot) {
        return ballots.voter(ballot.id(), Actor.current().username())
                .filter(voter -> ballot.status() != BallotStatus.DRAFT)
                .orElseThrow(() -> new RuleBroken("rule.ballot.notEntitled"));
    }
}
