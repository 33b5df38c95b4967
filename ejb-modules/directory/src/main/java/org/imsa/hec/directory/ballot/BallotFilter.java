package org.imsa.hec.directory.ballot;

import java.util.Arrays;

/** Which ballots a list shows. */
public enum BallotFilter {
    /** Open, and the caller has not voted and is not recused. */
    TO_VOTE(BallotStatus.OPEN),
    OPEN(BallotStatus.OPEN),
    DRAFT(BallotStatus.DRAFT),
    CLOSED(BallotStatus.CLOSED),
    WITHDRAWN(BallotStatus.WITHDRAWN),
    VOID(BallotStatus.VOID);

    private final BallotStatus status;

    BallotFilter(BallotStatus status) {
        this.status = status;
    }

    BallotStatus status() {
        return status;
    }

    boolean shows(BallotStatus of, VoterState mine) {
        return of == status && (this != TO_VOTE || mine == VoterState.SILENT);
    }

    static Iterable<BallotFilter> showing(BallotStatus of, VoterState mine) {
        return Arrays.stream(values()).filter(filter -> filter.shows(of, mine)).toList();
    }
}
