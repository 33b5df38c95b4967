package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.imsa.hec.directory.api.ConflictDeclared;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** Takes voters out who must not decide. Whoever declares a conflict about a record is taken out of its ballots. */
@ApplicationScoped
class BallotRecusals {

    @Inject
    private BallotStore ballots;

    @Inject
    private BallotCount count;

    @EJB
    private Todos todos;

    /** A vote that was given secretly before lies in the box and stands. */
    void conflictDeclared(@Observes ConflictDeclared declared) {
        for (long id : ballots.openAbout(declared.record())) {
            Ballot ballot = ballots.hold(id);
            ballots.voter(id, declared.username())
                    .filter(voter -> !voter.isRecused() && !voter.isBound())
                    .ifPresent(voter -> {
                        recuse(ballot, voter, declared.kind());
                        count.closeIfComplete(ballot);
                    });
        }
    }

    /** @param because null if they said no reason */
    void recuse(Ballot ballot, BallotVoter voter, ConflictKind because) {
        boolean hadVoted = voter.hasVoted();
        voter.recuse(because);
        ballot.oneRecused(hadVoted);
        todos.done(ballot.ref(), BallotDesk.TO_VOTE, Assignee.user(voter.username()));
    }
}
