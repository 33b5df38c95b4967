package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.imsa.hec.directory.api.ConflictDeclared;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/**
 * Takes voters out who must not decide. Whoever declares a conflict about a record is taken out of its ballots; if their vote
 * cannot be taken back, since it was secret or is counted, it is noted that the conflict was found after the vote, and
 * somebody must say whether the result stands.
 */
@ApplicationScoped
class BallotRecusals {
    /** Kind of the to-do to say whether a result stands, and key of its label. */
    static final String DOUBTED = "todo.ballot.doubted";

    private static final int DAYS_TO_DECIDE = 7;

    @Inject
    private BallotStore ballots;

    @Inject
    private BallotCount count;

    @EJB
    private Todos todos;

    @EJB
    private Conflicts conflicts;

    @Inject
    private Clock clock;

    void conflictDeclared(@Observes ConflictDeclared declared) {
        for (long id : ballots.openAbout(declared.record())) {
            Ballot ballot = ballots.hold(id);
            ballots.voter(id, declared.username()).ifPresent(voter -> {
                takeOut(ballot, voter, declared.kind());
                count.closeIfComplete(ballot);
            });
        }
        for (long id : ballots.closedAbout(declared.record())) {
            Ballot ballot = ballots.hold(id);
            ballots.voter(id, declared.username()).ifPresent(voter -> note(ballot, voter, declared.kind()));
        }
    }

    /** Looks once more before the votes are counted: a relative may have been written down since somebody voted. */
    void lookAgain(Ballot ballot) {
        if (!ballot.parties().isEmpty()) {
            ballots.voters(ballot.id()).stream()
                    .filter(BallotVoter::hasVoted)
                    .forEach(voter -> conflicts.byRule(voter.username(), ballot.parties()).stream()
                            .findFirst()
                            .ifPresent(found -> takeOut(ballot, voter, found.kind())));
        }
    }

    private void takeOut(Ballot ballot, BallotVoter voter, ConflictKind because) {
        if (voter.isBound()) {
            note(ballot, voter, because);
        } else if (!voter.isRecused()) {
            recuse(ballot, voter, because);
        }
    }

    /** Found after the vote. */
    private void note(Ballot ballot, BallotVoter voter, ConflictKind found) {
        if (voter.isFoundLate(found, clock.instant())) {
            ballot.isDoubted();
            if (ballot.status().isCounted()) {
                askWhetherItStands(ballot);
            }
        }
    }

    /** As it closes, or when a conflict comes out after that. */
    void askWhetherItStands(Ballot ballot) {
        todos.open(
                ballot.ref(),
                DOUBTED,
                Message.of(DOUBTED, ballot.number()),
                Assignee.role(Roles.COORDINATOR),
                LocalDate.now(clock).plusDays(DAYS_TO_DECIDE));
    }

    boolean isDoubted(Ballot ballot) {
        return ballots.voters(ballot.id()).stream().anyMatch(BallotVoter::hasLateConflict);
    }

    /** @param because null if they said no reason */
    void recuse(Ballot ballot, BallotVoter voter, ConflictKind because) {
        boolean hadVoted = voter.hasVoted();
        voter.recuse(because);
        ballot.oneRecused(hadVoted);
        todos.done(ballot.ref(), BallotDesk.TO_VOTE, Assignee.user(voter.username()));
    }
}
