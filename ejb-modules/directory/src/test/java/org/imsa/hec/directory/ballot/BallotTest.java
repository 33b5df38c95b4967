package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-08T14:00:00Z");
    private static final UUID REQUEST = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final UUID ANOTHER = UUID.fromString("22222222-2222-2222-2222-222222222222");

    @Test
    void aDraftThatIsOpenedIsFrozenWithTheChecksumOfItsText() {
        Ballot ballot = open(false);

        assertThat(ballot.status()).isEqualTo(BallotStatus.OPEN);
        assertThat(ballot.sha256()).matches("[0-9a-f]{64}");
        refused("rule.ballot.notDraft", () -> ballot.change(paper("Another text", false)));
        refused("rule.ballot.notDraft", () -> ballot.isAbout(7));
        refused("rule.ballot.notDraft", () -> ballot.open(3, List.of(), NOW));
    }

    @Test
    void theChecksumTellsAnyOtherTextRuleOrAttachment() {
        String frozen = open(false).sha256();

        assertThat(opened(paper("Fund the second mission", false), List.of()).sha256())
                .isNotEqualTo(frozen);
        assertThat(opened(paper("Fund the mission", true), List.of()).sha256()).isNotEqualTo(frozen);
        assertThat(opened(paper("Fund the mission", false), List.of(new FrozenFile(1, "Budget", "00")))
                        .sha256())
                .isNotEqualTo(frozen);
        assertThat(open(false).sha256()).isEqualTo(frozen);
    }

    @Test
    void aDraftWithoutTextVotersOrDeadlineIsNotOpened() {
        refused("rule.ballot.textMissing", () -> draft(paper(" ", false)).open(3, List.of(), NOW));
        refused("rule.ballot.votersMissing", () -> draft(paper("Text", false)).open(0, List.of(), NOW));
        refused("rule.ballot.deadline", () -> draft(paper("Text", false)).open(3, List.of(), DEADLINE));
        refused("rule.ballot.quorumTooLarge", () -> draft(paper("Text", false)).open(1, List.of(), NOW));
    }

    @Test
    void oneChoiceIsNoChoice() {
        refused("rule.ballot.choices", () -> draft(paper("Text", List.of(BilingualName.of("Amman", null)), false)));
    }

    @Test
    void votesAreTakenUntilTheDeadlineAndNotAtIt() {
        Ballot ballot = open(false);

        ballot.mustTakeVotes(DEADLINE.minusMillis(1));
        refused("rule.ballot.tooLate", () -> ballot.mustTakeVotes(DEADLINE));
        assertThat(ballot.isDue(DEADLINE.minusMillis(1))).isFalse();
        assertThat(ballot.isDue(DEADLINE)).isTrue();
    }

    @Test
    void aClosedBallotIsNotClosedWithdrawnOrVotedInAgain() {
        Ballot ballot = open(false);
        ballot.oneVoted();
        ballot.close(result(ballot, Map.of(1, 1)), DEADLINE);

        assertThat(ballot.result().voted()).isEqualTo(1);
        refused("rule.ballot.notOpen", () -> ballot.close(result(ballot, Map.of(1, 1)), DEADLINE));
        refused("rule.ballot.over", () -> ballot.withdraw("Too late"));
        refused("rule.ballot.notOpen", () -> ballot.mustTakeVotes(NOW));
    }

    @Test
    void aBallotIsNotClosedWithOtherVotesThanWereGiven() {
        Ballot ballot = open(false);
        ballot.oneVoted();

        refused("rule.ballot.doesNotAddUp", () -> ballot.close(result(ballot, Map.of(1, 2)), DEADLINE));
    }

    @Test
    void aWithdrawalNeedsAReason() {
        refused("rule.ballot.reasonMissing", () -> open(false).withdraw(" "));
    }

    @Test
    void anOpenVoteIsChangedAndTakenBackByARecusal() {
        BallotVoter voter = free(false);
        voter.vote(REQUEST, 1, "It saves lives.", NOW);
        voter.vote(ANOTHER, 2, null, NOW);

        assertThat(voter.line(null, null).choice()).isEqualTo(2);
        voter.recuse(ConflictKind.RELATIVE);
        assertThat(voter.line(null, null).choice()).isNull();
        assertThat(voter.sight()).isEqualTo(Sight.RECUSED);
        refused("rule.ballot.recused", voter::mustBeFree);
        refused("rule.ballot.recused", voter::isFree);
    }

    @Test
    void ofASecretVoteOnlyThatItWasGivenIsKeptAndItStands() {
        BallotVoter voter = free(true);
        voter.voteSecretly(REQUEST);

        VoterLine line = voter.line(null, null);
        assertThat(line.state()).isEqualTo(VoterState.VOTED);
        assertThat(line.choice()).isNull();
        refused("rule.ballot.votedSecretly", () -> voter.voteSecretly(ANOTHER));
        refused("rule.ballot.votedSecretly", () -> voter.recuse(null));
        assertThat(voter.isRepeated(REQUEST)).isTrue();
    }

    @Test
    void aConflictThatIsFoundAfterASecretVoteIsKeptWithTheVoterWhoSeesNothingMore() {
        BallotVoter voter = free(true);
        voter.voteSecretly(REQUEST);

        assertThat(voter.isFoundLate(ConflictKind.RELATIVE, DEADLINE)).isTrue();
        assertThat(voter.isFoundLate(ConflictKind.MONEY, DEADLINE)).isFalse();

        VoterLine line = voter.line(null, null);
        assertThat(line.state()).isEqualTo(VoterState.VOTED);
        assertThat(line.lateConflict()).isEqualTo(ConflictKind.RELATIVE);
        assertThat(line.lateFoundAt()).isEqualTo(DEADLINE);
        assertThat(voter.sight()).isEqualTo(Sight.RECUSED);
    }

    @Test
    void whoIsSilentHasNoVoteThatAConflictCouldComeAfter() {
        assertThat(free(true).isFoundLate(ConflictKind.RELATIVE, DEADLINE)).isFalse();
    }

    @Test
    void onlyACountedResultIsUpheldOrDeclaredVoidAndWithAReason() {
        Ballot ballot = open(true);
        refused("rule.ballot.notClosed", () -> ballot.uphold("It stands"));
        refused("rule.ballot.notClosed", () -> ballot.declareVoid("It does not"));
        ballot.oneVoted();
        ballot.close(result(ballot, Map.of(1, 1)), DEADLINE);
        refused("rule.ballot.reasonMissing", () -> ballot.declareVoid(" "));

        ballot.uphold("It stands.");
        ballot.declareVoid("It does not.");

        assertThat(ballot.status()).isEqualTo(BallotStatus.VOID);
        assertThat(ballot.ending().upheldBecause()).isEqualTo("It stands.");
        assertThat(ballot.ending().voidBecause()).isEqualTo("It does not.");
        assertThat(ballot.result().voted()).isEqualTo(1);
        refused("rule.ballot.notClosed", () -> ballot.declareVoid("Again"));
    }

    @Test
    void aConflictThatComesOutLaterAsksAnewWhetherTheResultStands() {
        Ballot ballot = open(true);
        ballot.oneVoted();
        ballot.close(result(ballot, Map.of(1, 1)), DEADLINE);
        ballot.uphold("It stands.");

        ballot.isDoubted();

        assertThat(ballot.ending().upheldBecause()).isNull();
    }

    @Test
    void whoHasDeclaredNothingSeesNoTextAndDoesNotVote() {
        BallotVoter voter = new BallotVoter(1, "layla");

        assertThat(voter.sight()).isEqualTo(Sight.UNDECLARED);
        refused("rule.conflict.undeclared", voter::mustBeFree);
    }

    /** Whatever order people vote and are recused in, everybody is counted once. */
    @Property
    void theCountsAlwaysAddUp(@ForAll @Size(max = 12) List<Boolean> deeds) {
        Ballot ballot = draft(paper("Text", false));
        ballot.open(12, List.of(), NOW);
        int voted = 0;
        for (boolean votes : deeds) {
            if (votes) {
                ballot.oneVoted();
                voted++;
            } else {
                ballot.oneRecused(voted > 0);
                voted = Math.max(0, voted - 1);
            }
            Counts counts = ballot.counts();
            assertThat(counts.voted() + counts.recused() + counts.silent()).isEqualTo(counts.entitled());
            assertThat(counts.voted()).isEqualTo(voted);
        }
    }

    @Test
    void nobodyIsCountedWhoIsNotEntitled() {
        Ballot ballot = open(false);
        ballot.oneVoted();
        ballot.oneVoted();
        ballot.oneVoted();

        refused("rule.ballot.doesNotAddUp", ballot::oneVoted);
    }

    private static BallotVoter free(boolean secret) {
        BallotVoter voter = new BallotVoter(1, "layla");
        voter.isCalled(secret);
        voter.isFree();
        return voter;
    }

    private static BallotResult result(Ballot ballot, Map<Integer, Integer> votes) {
        return BallotResult.of(ballot.options(), votes, 3, 0, Quorum.of(1), Majority.SIMPLE);
    }

    private static Ballot open(boolean secret) {
        return opened(paper("Fund the mission", secret), List.of());
    }

    private static Ballot opened(BallotPaper paper, List<FrozenFile> files) {
        Ballot ballot = draft(paper);
        ballot.open(3, files, NOW);
        return ballot;
    }

    private static Ballot draft(BallotPaper paper) {
        return new Ballot("BA-2026-0001", REQUEST, paper, "zaid");
    }

    private static BallotPaper paper(String text, boolean secret) {
        return paper(text, List.of(), secret);
    }

    private static BallotPaper paper(String text, List<BilingualName> choices, boolean secret) {
        return new BallotPaper(
                null,
                List.of(),
                BilingualName.of("The mission", null),
                text,
                null,
                choices,
                secret,
                Quorum.of(2),
                Majority.SIMPLE,
                DEADLINE);
    }

    private static void refused(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
