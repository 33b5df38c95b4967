package org.imsa.hec.directory.api;

import java.io.Serializable;
import org.imsa.hec.kernel.RuleBroken;

/**
 * How many must take part for a ballot to decide anything. Who votes takes part, who abstains too; who is recused is not
 * counted among those who could.
 *
 * @param share whether {@code value} is a percentage of those who could vote, else a number of voters
 */
public record Quorum(boolean share, int value) implements Serializable {

    /** @throws RuleBroken {@code rule.ballot.quorum} below 1, or above 100 per cent */
    public Quorum {
        RuleBroken.unless(value >= 1 && (!share || value <= 100), "rule.ballot.quorum");
    }

    public static Quorum of(int voters) {
        return new Quorum(false, voters);
    }

    public static Quorum percent(int percent) {
        return new Quorum(true, percent);
    }

    /** @param couldVote those entitled, without the recused */
    public int needed(int couldVote) {
        return share ? Math.max(1, (couldVote * value + 99) / 100) : value;
    }
}
