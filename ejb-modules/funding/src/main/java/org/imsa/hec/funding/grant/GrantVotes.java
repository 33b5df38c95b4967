package org.imsa.hec.funding.grant;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.directory.api.BallotLine;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.Ballots;
import org.imsa.hec.kernel.RuleBroken;

/**
 * What the ballots of the committee say about a grant. Applications to a call are decided by a ballot; the second person
 * carries its result out. Others are decided by the second person alone.
 */
@Dependent
class GrantVotes {

    @EJB
    private Ballots ballots;

    /** @throws RuleBroken {@code rule.grant.notAdopted} if the last ballot that decided anything did not adopt it */
    void mustBeAdopted(Grant grant) {
        RuleBroken.unless(
                grant.callId() == null || decided(about(grant)).equals(Optional.of(BallotOutcome.ADOPTED)),
                "rule.grant.notAdopted",
                grant.number());
    }

    /** @throws RuleBroken {@code rule.grant.notVoted} as long as no ballot has decided anything */
    void mustBeDecided(Grant grant) {
        RuleBroken.unless(
                grant.callId() == null || decided(about(grant)).isPresent(), "rule.grant.notVoted", grant.number());
    }

    /** @throws RuleBroken {@code rule.grant.ballot} with the number of a ballot that is open or has decided */
    void mustBeAsked(Grant grant) {
        about(grant).stream()
                .filter(ballot -> ballot.outcome() == null || isDecision(ballot.outcome()))
                .findFirst()
                .ifPresent(ballot -> {
                    throw new RuleBroken("rule.grant.ballot", grant.number(), ballot.number());
                });
    }

    /** The last ones first; none of a grant that waits for no decision of a call. */
    List<BallotLine> about(Grant grant) {
        return grant.isUnderReview() ? ballots.about(grant.ref()) : List.of();
    }

    static Optional<BallotOutcome> decided(List<BallotLine> ballots) {
        return ballots.stream()
                .map(BallotLine::outcome)
                .filter(GrantVotes::isDecision)
                .findFirst();
    }

    private static boolean isDecision(BallotOutcome outcome) {
        return outcome == BallotOutcome.ADOPTED || outcome == BallotOutcome.REJECTED;
    }
}
