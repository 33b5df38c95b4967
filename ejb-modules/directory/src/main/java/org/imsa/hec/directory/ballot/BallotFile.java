package org.imsa.hec.directory.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one ballot shows to this reader.
 *
 * @param subject the record that is decided about, or null
 * @param textEnglish null unless the reader sees all, as are {@code textArabic}, and {@code files} and {@code
 *     minutes}, which are empty then
 * @param options with their votes once it is closed
 * @param result null until it is closed
 * @param mine the reader's own line; null if they are not entitled
 * @param next what the reader may do with it now
 */
public record BallotFile(
        long id,
        long version,
        String number,
        BallotStatus status,
        RecordRef subject,
        String latin,
        String arabic,
        String textEnglish,
        String textArabic,
        List<OptionLine> options,
        boolean secret,
        Quorum quorum,
        Majority majority,
        Instant closesAt,
        Instant openedAt,
        Instant closedAt,
        String withdrawnBecause,
        List<FrozenFile> files,
        List<DocumentRow> minutes,
        String sha256,
        List<PartyLine> parties,
        List<VoterLine> voters,
        int entitled,
        int voted,
        int recused,
        int silent,
        BallotResult result,
        Doubt doubt,
        VoterLine mine,
        Sight sight,
        Set<BallotAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Ballot.KIND, id);
    }

    public boolean may(BallotAction action) {
        return next.contains(action);
    }

    public boolean isAllSeen() {
        return sight == Sight.ALL;
    }

    public List<BallotStatus> path() {
        return switch (status) {
            case WITHDRAWN -> List.of(BallotStatus.DRAFT, BallotStatus.WITHDRAWN);
            case VOID -> List.of(BallotStatus.DRAFT, BallotStatus.OPEN, BallotStatus.CLOSED, BallotStatus.VOID);
            default -> List.of(BallotStatus.DRAFT, BallotStatus.OPEN, BallotStatus.CLOSED);
        };
    }

    /** The answer with this number; null for none. */
    public OptionLine option(Integer number) {
        return options.stream()
                .filter(option -> number != null && option.number() == number)
                .findFirst()
                .orElse(null);
    }
}
