package org.imsa.hec.directory.api;

import java.time.Instant;
import java.util.List;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What is put to the vote, and by which rules.
 *
 * @param subject the record that is decided about; null if the ballot stands for itself
 * @param parties people and organisations that it is about; who is too near to them is recused
 * @param question in one line, in one or both languages
 * @param english what is decided, in full; one of the two texts may be null
 * @param choices empty for the usual answers: for, against, abstain; else at least two
 * @param secret whether it is kept apart who voted what; then no vote can be changed, and none has a reason
 * @param closesAt when the last vote may be given
 */
public record BallotPaper(
        RecordRef subject,
        List<Long> parties,
        BilingualName question,
        String english,
        String arabic,
        List<BilingualName> choices,
        boolean secret,
        Quorum quorum,
        Majority majority,
        Instant closesAt) {

    public BallotPaper {
        parties = List.copyOf(parties);
        choices = List.copyOf(choices);
    }
}
