package org.imsa.hec.directory.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotResult;

/**
 * Asks of a counted ballot whether votes that should not have been given can have decided it. Of an open ballot it is known
 * which votes these are. Of a secret one nobody knows: so it is asked for each way in which they can lie in the sums.
 */
final class LateConflicts {
    /** Of so many secret votes and more, it is taken for certain that they can have decided. */
    static final int MANY = 7;

    private final Ballot ballot;
    private final BallotPaper paper;
    private final BallotResult counted;
    private final int late;

    private LateConflicts(Ballot ballot, int late) {
        this.ballot = ballot;
        this.paper = ballot.paper();
        this.counted = ballot.result();
        this.late = late;
    }

    /** @param votes by number of the option, as they were counted */
    static Doubt of(Ballot ballot, List<BallotVoter> voters, Map<Integer, Integer> votes) {
        List<BallotVoter> late =
                voters.stream().filter(BallotVoter::hasLateConflict).toList();
        boolean isDecisive = ballot.result() != null
                && !late.isEmpty()
                && new LateConflicts(ballot, late.size()).isDecisive(late, votes);
        Ending ending = ballot.ending();
        return new Doubt(late.size(), isDecisive, ending.upheldBecause(), ending.voidBecause());
    }

    private boolean isDecisive(List<BallotVoter> voters, Map<Integer, Integer> votes) {
        Map<Integer, Integer> left = new HashMap<>(votes);
        if (ballot.isSecret()) {
            return late >= MANY || canDiffer(left, 0, late);
        }
        voters.forEach(voter -> left.merge(voter.choice(), -1, Integer::sum));
        return differs(left);
    }

    /** Takes this many votes away from the options from this one on, in each way there is. */
    private boolean canDiffer(Map<Integer, Integer> votes, int from, int many) {
        if (many == 0) {
            return differs(votes);
        }
        List<BallotOption> options = ballot.options();
        for (int i = from; i < options.size(); i++) {
            int number = options.get(i).number();
            int has = votes.getOrDefault(number, 0);
            if (has > 0) {
                Map<Integer, Integer> left = new HashMap<>(votes);
                left.put(number, has - 1);
                if (canDiffer(left, i, many - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As if those with a conflict had been recused. */
    private boolean differs(Map<Integer, Integer> votes) {
        BallotResult without = BallotResult.of(
                ballot.options(),
                votes,
                counted.entitled(),
                counted.recused() + late,
                paper.quorum(),
                paper.majority());
        return !without.isSameAs(counted);
    }
}
