package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.imsa.hec.directory.api.BallotClosed;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.directory.api.ScreeningCleared;
import org.imsa.hec.directory.api.ScreeningHit;
import org.imsa.hec.funding.grant.DecisionTodos;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.hold.Holds;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class FundingObserver {

    @EJB
    private MergeLog merges;

    @EJB
    private Holds holds;

    @Inject
    private DecisionTodos decisions;

    void ballotClosed(@Observes BallotClosed ballot) {
        if (ballot.subject() != null && ballot.subject().kind().equals(Grant.KIND)) {
            decisions.voted(ballot);
        }
    }

    /** Ledger entries name gifts, grants and payments, never people, so that none of them has to change. */
    void merged(@Observes PersonsMerged merged) {
        merges.repoint(merged, "funding");
    }

    void screeningHit(@Observes ScreeningHit hit) {
        holds.hold(hit);
    }

    void screeningCleared(@Observes ScreeningCleared cleared) {
        holds.release(cleared);
    }
}
