package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotOption.Side;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotResultTest {
    private static final List<BallotOption> YES_OR_NO = BallotOption.yesOrNo();
    private static final List<BallotOption> HOSPITALS = BallotOption.choices(List.of(
            BilingualName.of("Amman", "عمّان"), BilingualName.of("Ankara", null), BilingualName.of(null, "دلهي")));

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain of {3}, {4} recused, {5}, quorum {6}%: {7}")
    @CsvSource({
        "3, 2, 0, 5, 0, SIMPLE, 50, ADOPTED",
        "2, 2, 1, 5, 0, SIMPLE, 50, TIED",
        "2, 3, 0, 5, 0, SIMPLE, 50, REJECTED",
        "0, 0, 5, 5, 0, SIMPLE, 50, REJECTED",
        "2, 0, 0, 5, 0, SIMPLE, 50, NO_QUORUM",
        "1, 0, 2, 5, 0, SIMPLE, 50, ADOPTED",
        "2, 0, 0, 5, 2, SIMPLE, 50, ADOPTED",
        "1, 0, 0, 5, 3, SIMPLE, 51, NO_QUORUM",
        "4, 2, 0, 6, 0, TWO_THIRDS, 50, ADOPTED",
        "3, 2, 0, 6, 0, TWO_THIRDS, 50, REJECTED",
        "2, 1, 9, 12, 0, TWO_THIRDS, 50, ADOPTED",
        "0, 0, 0, 3, 3, SIMPLE, 50, NO_QUORUM",
    })
    void aQuestionIsDecided(
            int yes,
            int no,
            int abstain,
            int entitled,
            int recused,
            Majority majority,
            int percent,
            BallotOutcome out) {
        BallotResult result = BallotResult.of(
                YES_OR_NO, Map.of(1, yes, 2, no, 3, abstain), entitled, recused, Quorum.percent(percent), majority);

        assertThat(result.outcome()).isEqualTo(out);
        assertThat(result.winner()).isEqualTo(out == BallotOutcome.ADOPTED ? 1 : null);
    }

    @Test
    void theChoiceWithMostVotesWins() {
        BallotResult result =
                BallotResult.of(HOSPITALS, Map.of(1, 1, 2, 3, 3, 2, 4, 1), 9, 1, Quorum.of(5), Majority.SIMPLE);

        assertThat(result).isEqualTo(new BallotResult(BallotOutcome.ADOPTED, 2, 9, 7, 1, 1, 3, 3, 1, 5));
    }

    @Test
    void twoLeadingChoicesAreTied() {
        BallotResult result = BallotResult.of(HOSPITALS, Map.of(1, 2, 3, 2), 5, 0, Quorum.of(1), Majority.SIMPLE);

        assertThat(result.outcome()).isEqualTo(BallotOutcome.TIED);
        assertThat(result.winner()).isNull();
    }

    @Test
    void aBoxWithMoreVotesThanVotersIsNotCounted() {
        assertThatThrownBy(() -> BallotResult.of(YES_OR_NO, Map.of(1, 3), 3, 1, Quorum.of(1), Majority.SIMPLE))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.ballot.doesNotAddUp");
    }

    @Test
    void aVoteForAnAnswerThatIsNotOnThePaperIsNotCounted() {
        assertThatThrownBy(() -> BallotResult.of(YES_OR_NO, Map.of(1, 1, 7, 1), 3, 0, Quorum.of(1), Majority.SIMPLE))
                .hasMessageContaining("rule.ballot.doesNotAddUp");
    }

    @Test
    void aQuorumIsAtLeastOneAndAtMostAll() {
        assertThatThrownBy(() -> Quorum.percent(0)).hasMessageContaining("rule.ballot.quorum");
        assertThatThrownBy(() -> Quorum.percent(101)).hasMessageContaining("rule.ballot.quorum");
        assertThatThrownBy(() -> Quorum.of(0)).hasMessageContaining("rule.ballot.quorum");
        assertThat(Quorum.percent(50).needed(5)).isEqualTo(3);
        assertThat(Quorum.percent(50).needed(0)).isEqualTo(1);
        assertThat(Quorum.of(4).needed(2)).isEqualTo(4);
    }

    @Property
    void theResultAlwaysAddsUp(
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 40) Integer> votes,
            @ForAll @IntRange(max = 20) int recused,
            @ForAll @IntRange(max = 20) int silent,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll Majority majority,
            @ForAll boolean ownChoices) {
        List<BallotOption> options = ownChoices ? HOSPITALS : YES_OR_NO;
        Map<Integer, Integer> box = new TreeMap<>();
        options.forEach(option -> box.put(option.number(), votes.get(option.number() - 1)));
        int voted = box.values().stream().mapToInt(Integer::intValue).sum();
        int entitled = voted + recused + silent;

        BallotResult result = BallotResult.of(options, box, entitled, recused, Quorum.percent(percent), majority);

        assertThat(result.inFavour() + result.against() + result.abstained()).isEqualTo(result.voted());
        assertThat(result.voted() + result.recused() + result.silent()).isEqualTo(result.entitled());
        assertThat(result.voted()).isEqualTo(voted);
        assertThat(result.silent()).isEqualTo(silent);
        assertThat(result.outcome() == BallotOutcome.NO_QUORUM).isEqualTo(voted < result.needed());
        assertThat(result.winner() != null).isEqualTo(result.outcome() == BallotOutcome.ADOPTED);
    }

    @Property
    void whoeverWinsHasMoreVotesThanAnyOtherAndTwoThirdsWhereAsked(
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 40) Integer> votes, @ForAll Majority majority) {
        Map<Integer, Integer> box = new TreeMap<>();
        IntStream.rangeClosed(1, 4).forEach(number -> box.put(number, votes.get(number - 1)));

        BallotResult result = BallotResult.of(HOSPITALS, box, 200, 0, Quorum.of(1), majority);

        if (result.outcome() == BallotOutcome.ADOPTED) {
            int won = box.get(result.winner());
            assertThat(HOSPITALS.stream()
                            .filter(option -> option.side() == Side.CHOICE && option.number() != result.winner())
                            .mapToInt(option -> box.get(option.number())))
                    .allMatch(other -> other < won);
            assertThat(majority == Majority.SIMPLE || 3 * won >= 2 * (result.voted() - result.abstained()))
                    .isTrue();
        }
    }
}
