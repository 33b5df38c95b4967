package org.imsa.hec.directory.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.BallotResult;

/** What was counted when a ballot closed; together with its {@link Counts} the whole result. */
@Embeddable
public class StoredResult {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private BallotOutcome outcome;

    @Column(name = "winner")
    private Integer winner;

    @Column(name = "in_favour")
    private Integer inFavour;

    @Column(name = "opposed")
    private Integer against;

    @Column(name = "abstained")
    private Integer abstained;

    @Column(name = "needed")
    private Integer needed;

    protected StoredResult() {}

    static StoredResult of(BallotResult result) {
        StoredResult stored = new StoredResult();
        stored.outcome = result.outcome();
        stored.winner = result.winner();
        stored.inFavour = result.inFavour();
        stored.against = result.against();
        stored.abstained = result.abstained();
        stored.needed = result.needed();
        return stored;
    }

    /** Null while nothing is counted. */
    BallotResult with(Counts counts) {
        return outcome == null
                ? null
                : new BallotResult(
                        outcome,
                        winner,
                        counts.entitled(),
                        counts.voted(),
                        counts.recused(),
                        counts.silent(),
                        inFavour,
                        against,
                        abstained,
                        needed);
    }

    /** As the audit trail keeps it. */
    @Override
    public String toString() {
        return outcome == null ? "" : BallotOutcome.class.getSimpleName() + "." + outcome;
    }
}
