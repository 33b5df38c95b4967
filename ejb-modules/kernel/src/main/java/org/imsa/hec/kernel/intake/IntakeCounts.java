package org.imsa.hec.kernel.intake;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many rows have which verdict, and what became of them.
 *
 * @param decided of the likely ones, those of which somebody said that they are another, or the same: they are applied
 * @param undecided of the likely ones, those of which nobody has said anything
 */
public record IntakeCounts(
        long ready,
        long warnings,
        long likely,
        long decided,
        long undecided,
        long duplicates,
        long errors,
        long applied,
        long refused,
        long undone)
        implements Serializable {

    /** One line of the count: a verdict, a state, a choice or none, and how many rows have all three. */
    public record Group(Verdict verdict, RowState state, IntakeChoice choice, long rows) {
        boolean isDecided() {
            return choice == IntakeChoice.OTHER || choice == IntakeChoice.SAME;
        }

        boolean isUndecided() {
            return verdict == Verdict.LIKELY && choice == null;
        }
    }

    static IntakeCounts of(List<Group> groups) {
        return new IntakeCounts(
                sum(groups, Verdict.READY),
                sum(groups, Verdict.WARNING),
                sum(groups, Verdict.LIKELY),
                sum(groups, Group::isDecided),
                sum(groups, Group::isUndecided),
                sum(groups, Verdict.DUPLICATE),
                sum(groups, Verdict.ERROR),
                sum(groups, RowState.APPLIED),
                sum(groups, RowState.REFUSED),
                sum(groups, RowState.UNDONE));
    }

    private static long sum(List<Group> groups, Verdict verdict) {
        return sum(groups, group -> group.verdict() == verdict);
    }

    private static long sum(List<Group> groups, RowState state) {
        return sum(groups, group -> group.state() == state);
    }

    private static long sum(List<Group> groups, Predicate<Group> counted) {
        return groups.stream().filter(counted).mapToLong(Group::rows).sum();
    }

    /** Rows that will be applied. */
    public long toApply() {
        return ready + warnings + decided - applied - refused - undone;
    }
}
