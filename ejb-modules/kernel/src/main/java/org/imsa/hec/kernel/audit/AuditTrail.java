package org.imsa.hec.kernel.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.imsa.hec.kernel.json.JsonText;
import org.imsa.hec.kernel.record.RecordRef;

/** Reads the audit trail. It is written by {@link AuditWriter} alone, and the database refuses to change or remove a row. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final String COLUMNS =
            "SELECT id, at, username, via, activity, action, record_kind, record_id, entity, changes FROM kernel_audit ";

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    /** What happened to this record, newest first. */
    public List<AuditRow> of(RecordRef record, int limit) {
        return read(
                "WHERE record_kind = ? AND record_id = ? ORDER BY id DESC LIMIT ?", record.kind(), record.id(), limit);
    }

    /** The last change of this record: what a user is shown who lost a race. */
    public Optional<AuditRow> last(RecordRef record) {
        return of(record, 1).stream().findFirst();
    }

    private List<AuditRow> read(String where, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS + where)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<AuditRow> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static AuditRow row(ResultSet found) throws SQLException {
        return new AuditRow(
                found.getLong("id"),
                found.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                found.getString("username"),
                found.getString("via"),
                found.getString("activity"),
                found.getString("action").charAt(0),
                new RecordRef(found.getString("record_kind"), found.getLong("record_id")),
                found.getString("entity"),
                changes(found.getString("changes")));
    }

    private static List<AuditRow.Change> changes(String json) {
        return JsonText.readArray(json).getValuesAs(JsonObject.class).stream()
                .map(change -> new AuditRow.Change(
                        change.getString("field"), change.getString("from", null), change.getString("to", null)))
                .toList();
    }
}
