package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.util.List;

/** How many rows have which verdict, and what became of them. */
public record IntakeCounts(
        long ready, long warnings, long duplicates, long errors, long applied, long refused, long undone)
        implements Serializable {

    /** One line of the count: a verdict, a state, and how many rows have both. */
    public record Group(Verdict verdict, RowState state, long rows) {}

    static IntakeCounts of(List<Group> groups) {
        return new IntakeCounts(
                sum(groups, Verdict.READY),
                sum(groups, Verdict.WARNING),
                sum(groups, Verdict.DUPLICATE),
                sum(groups, Verdict.ERROR),
                sum(groups, RowState.APPLIED),
                sum(groups, RowState.REFUSED),
                sum(groups, RowState.UNDONE));
    }

    private static long sum(List<Group> groups, Verdict verdict) {
        return groups.stream()
                .filter(group -> group.verdict() == verdict)
                .mapToLong(Group::rows)
                .sum();
    }

    private static long sum(List<Group> groups, RowState state) {
        return groups.stream()
                .filter(group -> group.state() == state)
                .mapToLong(Group::rows)
                .sum();
    }

    /** Rows that will be applied. */
    public long toApply() {
        return ready + warnings - applied - refused - undone;
    }
}
