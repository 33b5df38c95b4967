package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.BallotClosed;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.kernel.todo.Todos;

/** Counts a ballot and closes it, in the transaction of whoever holds it. */
@ApplicationScoped
class BallotCount {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private SecretBox box;

    @Inject
    private BallotMail mail;

    @Inject
    private BallotRecusals recusals;

    @EJB
    private Todos todos;

    @Inject
    private Event<BallotClosed> closed;

    @Inject
    private Clock clock;

    void closeIfComplete(Ballot ballot) {
        if (ballot.isComplete()) {
            close(ballot);
        }
    }

    void close(Ballot ballot) {
        recusals.lookAgain(ballot);
        BallotPaper paper = ballot.paper();
        BallotResult result = BallotResult.of(
                ballot.options(),
                votes(ballot),
                ballot.counts().entitled(),
                ballot.counts().recused(),
                paper.quorum(),
                paper.majority());
        ballot.close(result, clock.instant());
        todos.done(ballot.ref(), BallotDesk.TO_VOTE);
        mail.closed(ballot);
        if (recusals.isDoubted(ballot)) {
            recusals.askWhetherItStands(ballot);
        }
        closed.fire(new BallotClosed(ballot.id(), ballot.number(), ballot.subject(), result));
    }

    /** How many chose each option; of a secret ballot only once nobody votes any more. */
    Map<Integer, Integer> votes(Ballot ballot) {
        return ballot.isSecret() ? box.count(ballot.id()) : openVotes(ballot.id());
    }

    private Map<Integer, Integer> openVotes(long ballotId) {
        return em.createQuery(
                        "select v.choice, count(v) from BallotVoter v where v.ballotId = :ballot and v.choice is not"
                                + " null group by v.choice",
                        Object[].class)
                .setParameter("ballot", ballotId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> ((Number) row[1]).intValue()));
    }
}
