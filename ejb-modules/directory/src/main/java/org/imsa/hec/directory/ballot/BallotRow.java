package org.imsa.hec.directory.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.kernel.BilingualName;

/**
 * One ballot in a list.
 *
 * @param mine what the caller has done; null if they are not entitled
 * @param outcome null until it is closed
 */
public record BallotRow(
        long id,
        String number,
        String latin,
        String arabic,
        BallotStatus status,
        Instant closesAt,
        VoterState mine,
        BallotOutcome outcome)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.directory.ballot.BallotRow(b.id, b.number, b.question.latin,"
            + " b.question.arabic, b.status, b.closesAt, v.state, b.result.outcome)";

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
