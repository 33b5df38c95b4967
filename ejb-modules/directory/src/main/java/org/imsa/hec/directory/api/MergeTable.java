package org.imsa.hec.directory.api;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.record.RecordRef;

/** What the database itself knows about the tables that refer to people and organisations. */
final class MergeTable {
    private static final String FOREIGN_KEYS = "SELECT table_name, column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND referenced_table_name IN"
            + " ('directory_party', 'directory_person', 'directory_organisation')"
            + " AND SUBSTRING_INDEX(table_name, '_', 1) = ? ORDER BY table_name, column_name";
    private static final String ALL_FOREIGN_KEYS =
            "SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k"
                    + " LEFT JOIN information_schema.key_column_usage p ON p.table_schema = DATABASE()"
                    + " AND p.constraint_name = 'PRIMARY' AND p.ordinal_position = 1"
                    + " AND p.table_name = k.table_name AND p.column_name = k.column_name"
                    + " WHERE k.table_schema = DATABASE() AND k.referenced_table_name IN"
                    + " ('directory_party', 'directory_person', 'directory_organisation')"
                    + " AND p.column_name IS NULL ORDER BY k.table_name, k.column_name";
    private static final String COLUMNS = "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND (column_key = 'PRI' OR column_name = 'version')"
            + " ORDER BY ordinal_position";
    private static final String PRIMARY_KEY = "SELECT column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY'"
            + " ORDER BY ordinal_position";

    private MergeTable() {}

    static List<Reference> referencesOf(Connection connection, String context, Set<String> except) throws SQLException {
        List<Reference> references = new ArrayList<>();
        for (List<Object> found : read(connection, FOREIGN_KEYS, 2, context)) {
            String table = (String) found.get(0);
            Reference reference = reference(connection, table, (String) found.get(1));
            if (!except.contains(table) && !reference.isPartOfTheParty()) {
                references.add(reference);
            }
        }
        return references;
    }

    /**
     * How many rows refer to a party, in all contexts: one statement that finds the columns, and one that counts.
     *
     * @param subjects further columns, which hold the record as a {@link RecordRef}
     */
    static List<MergeReach> count(
            Connection connection, RecordRef gone, Set<String> except, MergeLog.Subject... subjects)
            throws SQLException {
        List<String> counts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (List<Object> found : read(connection, ALL_FOREIGN_KEYS, 2)) {
            if (!except.contains((String) found.get(0))) {
                counts.add(counted(found.get(0), found.get(1), ""));
                values.add(gone.id());
            }
        }
        for (MergeLog.Subject subject : subjects) {
            counts.add(counted(subject.table(), subject.column(), " AND " + subject.stands()));
            values.add(gone.toString());
        }
        return read(connection, String.join(" UNION ALL ", counts), 2, values.toArray()).stream()
                .map(row -> new MergeReach((String) row.get(0), ((Number) row.get(1)).longValue()))
                .filter(reach -> reach.rows() > 0)
                .toList();
    }

    private static String counted(Object table, Object column, String condition) {
        return "SELECT '" + table + "." + column + "', COUNT(*) FROM " + table + " WHERE " + column + " = ?"
                + condition;
    }

    static Reference reference(Connection connection, String table, String column) throws SQLException {
        List<String> key = names(read(connection, PRIMARY_KEY, 1, table));
        boolean hasVersion = names(read(connection, COLUMNS, 1, table)).contains("version");
        return new Reference(table, column, key, hasVersion);
    }

    private static List<String> names(List<List<Object>> rows) {
        return rows.stream().map(row -> (String) row.get(0)).toList();
    }

    static List<List<Object>> read(Connection connection, String sql, int columns, Object... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(found.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    static int write(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate();
        }
    }

    /**
     * A column that refers to a party.
     *
     * @param key columns of the primary key of its table
     */
    record Reference(String table, String column, List<String> key, boolean hasVersion) {

        boolean isPartOfTheParty() {
            return key.indexOf(column) == 0;
        }

        /** What else is in the primary key, which tells the row apart before and after it is moved. */
        List<String> others() {
            return key.stream().filter(name -> !name.equals(column)).toList();
        }

        List<List<Object>> rowsAt(Connection connection, Object value) throws SQLException {
            String names = others().isEmpty() ? "1" : String.join(", ", others());
            String sql = "SELECT " + names + " FROM " + table + " WHERE " + column + " = ?";
            List<List<Object>> rows = read(connection, sql, others().size(), value);
            return rows;
        }

        /** @return false if the row is not there any more, or would be there twice */
        boolean move(Connection connection, List<Object> row, Object from, Object to) throws SQLException {
            StringBuilder sql = new StringBuilder("UPDATE IGNORE " + table + " SET " + column + " = ?"
                    + (hasVersion ? ", version = version + 1" : "") + " WHERE " + column + " = ?");
            others().forEach(name -> sql.append(" AND ").append(name).append(" = ?"));
            List<Object> values = new ArrayList<>(List.of(to, from));
            values.addAll(row);
            return write(connection, sql.toString(), values) == 1;
        }
    }
}
