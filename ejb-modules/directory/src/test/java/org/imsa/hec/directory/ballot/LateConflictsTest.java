package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.BilingualName;
import org.junit.jupiter.api.Test;

/** Votes for, against and abstained are options 1, 2 and 3; choices of a ballot's own are numbered from 1. */
class LateConflictsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-08T14:00:00Z");
    private static final List<BilingualName> CITIES =
            List.of(BilingualName.of("Basra", null), BilingualName.of("Mosul", null), BilingualName.of("Erbil", null));

    @Test
    void nothingIsInDoubtWhereNobodyHadAConflict() {
        assertThat(secret(Map.of(1, 3, 2, 2), 0)).isEqualTo(Doubt.NONE);
    }

    @Test
    void aSecretVoteThatMayHaveTippedTheScalesIsDecisive() {
        assertThat(secret(Map.of(1, 3, 2, 2), 1).decisive()).isTrue();
    }

    @Test
    void aSecretVoteInAClearMajorityIsNot() {
        Doubt doubt = secret(Map.of(1, 6, 2, 1), 1);

        assertThat(doubt.voters()).isEqualTo(1);
        assertThat(doubt.isOpen()).isTrue();
        assertThat(doubt.decisive()).isFalse();
    }

    @Test
    void severalSecretVotesAreDecisiveIfAnyWayToTakeThemOutChangesTheResult() {
        assertThat(secret(Map.of(1, 6, 2, 3), 2).decisive()).isFalse();
        assertThat(secret(Map.of(1, 6, 2, 3), 3).decisive()).isTrue();
    }

    @Test
    void aQuorumThatIsReachedOnlyWithThemIsDecisive() {
        assertThat(doubt(true, List.of(), Map.of(1, 5), 9, 1, Quorum.of(5), 1).decisive())
                .isTrue();
    }

    @Test
    void aShareForAQuorumIsOfThoseWhoHadNoConflict() {
        assertThat(doubt(true, List.of(), Map.of(1, 2), 3, 1, Quorum.percent(50), 1)
                        .decisive())
                .isFalse();
    }

    @Test
    void amongChoicesItIsDecisiveIfTheSecondMayHaveWon() {
        assertThat(doubt(true, CITIES, Map.of(1, 4, 2, 2, 3, 1), 7, 1, Quorum.of(1), 1)
                        .decisive())
                .isFalse();
        assertThat(doubt(true, CITIES, Map.of(1, 3, 2, 2, 3, 1), 6, 1, Quorum.of(1), 1)
                        .decisive())
                .isTrue();
    }

    @Test
    void ofAnOpenBallotItIsKnownWhichVoteItWas() {
        assertThat(doubt(false, List.of(), Map.of(1, 3, 2, 2), 5, 1, Quorum.of(1), 1)
                        .decisive())
                .isTrue();
        assertThat(doubt(false, List.of(), Map.of(1, 3, 2, 2), 5, 2, Quorum.of(1), 1)
                        .decisive())
                .isFalse();
    }

    @Test
    void ofManySecretVotesItIsTakenForCertain() {
        assertThat(secret(Map.of(1, 50, 2, 1), LateConflicts.MANY).decisive()).isTrue();
    }

    private static Doubt secret(Map<Integer, Integer> votes, int late) {
        int voted = votes.values().stream().mapToInt(Integer::intValue).sum();
        return doubt(true, List.of(), votes, voted, 1, Quorum.of(1), late);
    }

    /** @param choice of those with a conflict, if the ballot is open */
    private static Doubt doubt(
            boolean secret,
            List<BilingualName> choices,
            Map<Integer, Integer> votes,
            int entitled,
            int choice,
            Quorum quorum,
            int late) {
        BallotPaper paper = new BallotPaper(
                null,
                List.of(),
                BilingualName.of("The mission", null),
                "Text",
                null,
                choices,
                secret,
                quorum,
                Majority.SIMPLE,
                DEADLINE);
        Ballot ballot = new Ballot("BA-2026-0001", UUID.randomUUID(), paper, "zaid");
        ballot.open(entitled, List.of(), NOW);
        votes.values().forEach(many -> IntStream.range(0, many).forEach(one -> ballot.oneVoted()));
        ballot.close(BallotResult.of(ballot.options(), votes, entitled, 0, quorum, Majority.SIMPLE), DEADLINE);
        List<BallotVoter> voters =
                IntStream.range(0, late).mapToObj(i -> voter(secret, choice)).toList();
        return LateConflicts.of(ballot, voters, new HashMap<>(votes));
    }

    private static BallotVoter voter(boolean secret, int choice) {
        BallotVoter voter = new BallotVoter(1, "layla");
        voter.isCalled(secret);
        voter.isFree();
        if (secret) {
            voter.voteSecretly(UUID.randomUUID());
        } else {
            voter.vote(UUID.randomUUID(), choice, null, NOW);
        }
        voter.isFoundLate(ConflictKind.RELATIVE, DEADLINE);
        return voter;
    }
}
