package org.imsa.hec.directory.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.imsa.hec.kernel.RuleBroken;

/** How many are entitled, and what they have done: {@code voted + recused + silent = entitled}, always. */
@Embeddable
public class Counts {

    @Column(name = "entitled")
    private int entitled;

    @Column(name = "voted")
    private int voted;

    @Column(name = "recused")
    private int recused;

    @Column(name = "silent")
    private int silent;

    protected Counts() {}

    private Counts(int entitled, int voted, int recused) {
        this.entitled = entitled;
        this.voted = voted;
        this.recused = recused;
        this.silent = entitled - voted - recused;
        RuleBroken.unless(voted >= 0 && recused >= 0 && silent >= 0, "rule.ballot.doesNotAddUp");
    }

    static Counts nobodyYet(int entitled) {
        return new Counts(entitled, 0, 0);
    }

    Counts oneVoted() {
        return new Counts(entitled, voted + 1, recused);
    }

    Counts oneRecused() {
        return new Counts(entitled, voted, recused + 1);
    }

    /** Somebody who had voted openly is recused; their vote is taken back. */
    Counts oneVoterRecused() {
        return new Counts(entitled, voted - 1, recused + 1);
    }

    public int entitled() {
        return entitled;
    }

    public int voted() {
        return voted;
    }

    public int recused() {
        return recused;
    }

    public int silent() {
        return silent;
    }
}
