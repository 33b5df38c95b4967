package org.imsa.hec.directory.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.imsa.hec.directory.api.BallotClosed;
import org.imsa.hec.kernel.RuleBroken;

/** Hears of closed ballots as another context would, and refuses those about a record of the kind {@code refused}. */
@ApplicationScoped
public class BallotsHeard {
    private final List<BallotClosed> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes BallotClosed closed) {
        RuleBroken.unless(
                closed.subject() == null || !closed.subject().kind().equals("refused"), "rule.fund.closed", "Test");
        heard.add(closed);
    }

    public List<BallotClosed> of(long ballot) {
        return heard.stream().filter(closed -> closed.ballotId() == ballot).toList();
    }
}
