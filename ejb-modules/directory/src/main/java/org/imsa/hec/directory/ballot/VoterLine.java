package org.imsa.hec.directory.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.kernel.BilingualName;

/**
 * Somebody entitled to vote, on the page of a ballot.
 *
 * @param choice number of the option, and {@code reason}: of open ballots alone; null otherwise
 * @param conflict why they are recused; null if they said no reason
 * @param lateConflict a conflict of interest that was found after their vote, {@code lateFoundAt} then; else null
 */
public record VoterLine(
        String username,
        String latin,
        String arabic,
        VoterState state,
        boolean declared,
        Integer choice,
        String reason,
        ConflictKind conflict,
        ConflictKind lateConflict,
        Instant lateFoundAt)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    /** For readers who do not see what is decided about. */
    VoterLine withoutVote() {
        return new VoterLine(username, latin, arabic, state, declared, null, null, conflict, lateConflict, lateFoundAt);
    }
}
