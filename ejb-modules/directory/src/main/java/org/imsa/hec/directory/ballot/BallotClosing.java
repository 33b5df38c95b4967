package org.imsa.hec.directory.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.imsa.hec.kernel.audit.Activity;

/** Closes ballots at their deadline and reminds before it, each in a transaction of its own. For the timer. */
@Stateless
@Activity
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BallotClosing {
    static final Duration REMIND_BEFORE = Duration.ofHours(24);

    @Inject
    private BallotStore ballots;

    @Inject
    private BallotCount count;

    @Inject
    private BallotMail mail;

    @Inject
    private Clock clock;

    public List<Long> due() {
        return ballots.due(clock.instant());
    }

    /** Closes it, unless another node, the last vote or a withdrawal was faster. */
    public void close(long id) {
        Ballot ballot = ballots.hold(id);
        if (ballot.isDue(clock.instant())) {
            count.close(ballot);
        }
    }

    public List<Long> toRemind() {
        return ballots.toRemind(clock.instant(), clock.instant().plus(REMIND_BEFORE));
    }

    /** Writes once to those who are silent, a day before the end. */
    public void remind(long id) {
        if (ballots.claimReminding(id, clock.instant())) {
            mail.endsSoon(ballots.get(id));
        }
    }
}
