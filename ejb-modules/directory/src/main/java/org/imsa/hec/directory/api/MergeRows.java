package org.imsa.hec.directory.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.kernel.json.JsonText;

/** What is remembered of a merge: the places where it looked, and the rows that it moved. */
final class MergeRows {
    private static final String PLACE = "INSERT INTO directory_merge_place"
            + " (merge_id, table_name, column_name, gone_value, kept_value) VALUES (?, ?, ?, ?, ?)";
    private static final String PLACES =
            "SELECT table_name, column_name, gone_value, kept_value FROM directory_merge_place"
                    + " WHERE merge_id = ? ORDER BY table_name, column_name";
    private static final String MOVED =
            "INSERT INTO directory_merge_row (merge_id, table_name, column_name, row_key) VALUES (?, ?, ?, ?)";
    private static final String ROWS = "SELECT row_key FROM directory_merge_row"
            + " WHERE merge_id = ? AND table_name = ? AND column_name = ? ORDER BY row_key";

    private MergeRows() {}

    record Place(String table, String column, String gone, String kept) {}

    static void place(Connection connection, long mergeId, MergeTable.Reference at, Object gone, Object kept)
            throws SQLException {
        MergeTable.write(
                connection, PLACE, List.of(mergeId, at.table(), at.column(), gone.toString(), kept.toString()));
    }

    static List<Place> places(Connection connection, long mergeId) throws SQLException {
        return MergeTable.read(connection, PLACES, 4, mergeId).stream()
                .map(row ->
                        new Place((String) row.get(0), (String) row.get(1), (String) row.get(2), (String) row.get(3)))
                .toList();
    }

    static void moved(Connection connection, long mergeId, MergeTable.Reference at, List<Object> key)
            throws SQLException {
        JsonArrayBuilder json = JsonText.array();
        key.forEach(value -> json.add(value.toString()));
        MergeTable.write(
                connection,
                MOVED,
                List.of(mergeId, at.table(), at.column(), json.build().toString()));
    }

    static List<List<Object>> rows(Connection connection, long mergeId, MergeTable.Reference at) throws SQLException {
        List<List<Object>> keys = new ArrayList<>();
        for (List<Object> row : MergeTable.read(connection, ROWS, 1, mergeId, at.table(), at.column())) {
            keys.add(JsonText.readArray((String) row.get(0)).getValuesAs(JsonString.class).stream()
                    .map(value -> (Object) value.getString())
                    .toList());
        }
        return keys;
    }
}
