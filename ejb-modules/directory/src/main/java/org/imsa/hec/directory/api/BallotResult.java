package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imsa.hec.directory.api.BallotOption.Side;
import org.imsa.hec.kernel.RuleBroken;

/**
 * How a ballot ended. It always adds up: {@code inFavour + against + abstained = voted} and {@code voted + recused + silent
 * = entitled}.
 *
 * @param winner number of the option that won; null unless {@link BallotOutcome#ADOPTED}
 * @param inFavour votes for the question, or for the leading choice
 * @param against votes against it, or for all other choices
 * @param needed how many had to take part
 */
public record BallotResult(
        BallotOutcome outcome,
        Integer winner,
        int entitled,
        int voted,
        int recused,
        int silent,
        int inFavour,
        int against,
        int abstained,
        int needed)
        implements Serializable {

    /**
     * Counts.
     *
     * @param votes by number of the option; what nobody chose may be missing
     * @throws RuleBroken {@code rule.ballot.doesNotAddUp} if there are more votes and recusals than people, or votes for
     *     options that are not on the paper
     */
    public static BallotResult of(
            List<BallotOption> options,
            Map<Integer, Integer> votes,
            int entitled,
            int recused,
            Quorum quorum,
            Majority majority) {
        int voted = votes.values().stream().mapToInt(Integer::intValue).sum();
        int abstained = count(options, votes, Side.ABSTAIN);
        int sides = count(options, votes, Side.FOR)
                + count(options, votes, Side.AGAINST)
                + count(options, votes, Side.CHOICE);
        int silent = entitled - recused - voted;
        RuleBroken.unless(sides + abstained == voted && silent >= 0 && recused >= 0, "rule.ballot.doesNotAddUp");
        List<BallotOption> order = inOrder(options, votes);
        BallotOption leading = order.get(0);
        int inFavour = of(votes, leading);
        int next = of(votes, order.get(1));
        int needed = quorum.needed(entitled - recused);
        BallotOutcome outcome = outcome(voted >= needed && voted > 0, inFavour, next, sides, majority);
        return new BallotResult(
                outcome,
                outcome == BallotOutcome.ADOPTED ? leading.number() : null,
                entitled,
                voted,
                recused,
                silent,
                inFavour,
                sides - inFavour,
                abstained,
                needed);
    }

    /** Is it decided as in the other count, whatever the figures are? */
    public boolean isSameAs(BallotResult other) {
        return outcome == other.outcome && Objects.equals(winner, other.winner);
    }

    private static BallotOutcome outcome(boolean hasQuorum, int leading, int next, int sides, Majority majority) {
        if (!hasQuorum) {
            return BallotOutcome.NO_QUORUM;
        }
        if (leading > 0 && leading == next) {
            return BallotOutcome.TIED;
        }
        return majority.isReached(leading, next, sides) ? BallotOutcome.ADOPTED : BallotOutcome.REJECTED;
    }

    /** The sides: the question's supporters first, or the choices by their votes. */
    private static List<BallotOption> inOrder(List<BallotOption> options, Map<Integer, Integer> votes) {
        return options.stream()
                .filter(option -> option.side() != Side.ABSTAIN)
                .sorted(Comparator.comparing(BallotOption::side)
                        .thenComparing(option -> option.side() == Side.CHOICE ? -of(votes, option) : 0)
                        .thenComparing(BallotOption::number))
                .toList();
    }

    private static int count(List<BallotOption> options, Map<Integer, Integer> votes, Side side) {
        return options.stream()
                .filter(option -> option.side() == side)
                .mapToInt(option -> of(votes, option))
                .sum();
    }

    private static int of(Map<Integer, Integer> votes, BallotOption option) {
        return votes.getOrDefault(option.number(), 0);
    }
}
