package org.imsa.hec.directory.api;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Moves the references from a record that is gone to the one that is kept, and remembers each row that it moved, so that a
 * merge can be taken back. Each context calls {@link #repoint} when it hears {@link PersonsMerged}; tables that it adds later
 * are then moved by themselves.
 */
@Stateless
@Activity
@PermitAll
public class MergeLog {

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    /**
     * Moves every foreign key that a table of this context has to people or organisations. Not moved is what is a part of the
     * person itself: a table whose primary key begins with the reference. A row that would be there twice (both are in one
     * team) stays as it is.
     *
     * @param context its name, with which the names of its tables begin
     * @param except tables whose references stay, since they tell what was
     */
    public void repoint(PersonsMerged merged, String context, String... except) {
        work(connection -> {
            for (MergeTable.Reference reference : MergeTable.referencesOf(connection, context, Set.of(except))) {
                move(connection, merged.mergeId(), reference, merged.goneId(), merged.keptId());
            }
        });
    }

    /**
     * Moves what points at the record as a whole by a {@link RecordRef}, such as its documents.
     *
     * @param table with the column that holds the reference
     */
    public void repointRecord(PersonsMerged merged, String table, String column) {
        work(connection -> move(
                connection,
                merged.mergeId(),
                MergeTable.reference(connection, table, column),
                new RecordRef(merged.kind().recordKind(), merged.goneId()).toString(),
                new RecordRef(merged.kind().recordKind(), merged.keptId()).toString()));
    }

    /**
     * How many rows of all contexts refer to this record and would be moved, by their columns; those without any are left out.
     *
     * @param except tables whose references stay
     * @param subjects columns that hold the record's {@link RecordRef}
     */
    public List<MergeReach> reach(RecordRef gone, Set<String> except, Subject... subjects) {
        List<MergeReach> found = new ArrayList<>();
        work(connection -> found.addAll(MergeTable.count(connection, gone, except, subjects)));
        return found;
    }

    /** Moves back what this merge moved and what still points where the merge left it. */
    public void takeBack(long mergeId) {
        work(connection -> {
            for (MergeRows.Place place : MergeRows.places(connection, mergeId)) {
                MergeTable.Reference reference = MergeTable.reference(connection, place.table(), place.column());
                for (List<Object> key : MergeRows.rows(connection, mergeId, reference)) {
                    reference.move(connection, key, place.kept(), place.gone());
                }
            }
        });
    }

    private static void move(
            Connection connection, long mergeId, MergeTable.Reference reference, Object gone, Object kept)
            throws SQLException {
        MergeRows.place(connection, mergeId, reference, gone, kept);
        for (List<Object> key : reference.rowsAt(connection, gone)) {
            if (reference.move(connection, key, gone, kept)) {
                MergeRows.moved(connection, mergeId, reference, key);
            }
        }
    }

    private void work(Work work) {
        try (Connection connection = database.getConnection()) {
            work.on(connection);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
    }

    /**
     * A column that holds what a row is about as a {@link RecordRef}.
     *
     * @param stands SQL condition of the rows that are still shown
     */
    public record Subject(String table, String column, String stands) {}

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
