package org.imsa.hec.kernel.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What a context tells the import mechanism about one kind of thing that it can take from a file: one CDI bean per kind.
 * The mechanism does the rest: reading the file, recognising columns, preview, applying, undoing, and the report.
 */
public interface IntakeKind {

    /** The word for it, such as {@code gift}; also in the keys of its labels: {@code intake.kind.<name>}. */
    String name();

    List<IntakeColumn> columns();

    /** Roles that may import, see and undo imports of this kind. */
    Set<String> roles();

    /**
     * What tells two rows of one file to be the same thing, such as the bank's reference; empty where the row does not say.
     * The second row with the same identity is a duplicate of the first.
     */
    default Optional<String> identity(IntakeRow row) {
        return Optional.empty();
    }

    /**
     * Says what is wrong with these rows ({@link IntakeRow#error}, {@code warning}, {@code duplicate}). Writes nothing. Rows
     * come by the hundred, so that what they refer to can be looked up in one query; required columns that are empty have
     * been noted already.
     */
    void judge(List<IntakeRow> rows);

    /**
     * Begins the check of one file: what it answers with judges its rows, some after the others, and may remember those
     * that came before.
     */
    default Consumer<List<IntakeRow>> judging() {
        return this::judge;
    }

    /**
     * Makes the record of one row that was judged ready or warned of, in a transaction that it shares with other rows; a
     * {@link org.imsa.hec.kernel.RuleBroken} refuses this row alone. It may be called again for a row whose transaction was
     * rolled back.
     */
    RecordRef apply(IntakeRow row);

    /**
     * Takes back what {@link #apply} made. A {@link org.imsa.hec.kernel.RuleBroken} says why it cannot be taken back any
     * more; the row then stays applied.
     */
    void undo(RecordRef made, IntakeRow row);

    /**
     * Somebody says of a row which was judged {@link IntakeRow#likely} that it is about this record: notes what only the row
     * knows, such as an id of another system. Nothing by default.
     */
    default void same(RecordRef known, IntakeRow row) {}

    /** Takes back what {@link #same} noted. */
    default void notTheSame(RecordRef known, IntakeRow row) {}
}
