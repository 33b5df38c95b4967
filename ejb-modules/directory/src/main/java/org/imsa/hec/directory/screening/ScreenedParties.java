package org.imsa.hec.directory.screening;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.imsa.hec.directory.api.PartyKind;

/**
 * Who was screened in which state against which list, and so who is left. Plain SQL in the caller's transaction, since all
 * parties pass here.
 */
@ApplicationScoped
class ScreenedParties {
    private static final String LEFT = " FROM directory_party p"
            + " LEFT JOIN directory_screened s ON s.party_id = p.id AND s.list_id = ? AND s.party_version = p.version"
            + " WHERE s.party_id IS NULL AND p.merged_into IS NULL";
    private static final String NEXT =
            "SELECT p.id, p.version, p.kind, p.name_latin, p.name_arabic, (SELECT x.birth_year FROM directory_person x"
                    + " WHERE x.id = p.id)" + LEFT + " AND p.id > ? ORDER BY p.id LIMIT ?";
    private static final String COUNT = "SELECT COUNT(*)" + LEFT;
    private static final String NOTE =
            "INSERT INTO directory_screened (party_id, list_id, party_version, screened_at) VALUES (?, ?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE list_id = VALUES(list_id), party_version = VALUES(party_version),"
                    + " screened_at = VALUES(screened_at)";

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Inject
    private Clock clock;

    /** How many are not screened against this list in their present state. */
    long left(long listId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setLong(1, listId);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Some of them, in the order of their ids, behind this one. */
    List<Subject> next(long listId, long behind, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setLong(1, listId);
            query.setLong(2, behind);
            query.setInt(3, limit);
            List<Subject> parties = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    parties.add(new Subject(
                            found.getLong(1),
                            found.getLong(2),
                            PartyKind.valueOf(found.getString(3)),
                            found.getString(4),
                            found.getString(5),
                            found.getObject(6, Integer.class)));
                }
            }
            return parties;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void note(List<Subject> screened, long listId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(NOTE)) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            for (Subject party : screened) {
                insert.setLong(1, party.id());
                insert.setLong(2, listId);
                insert.setLong(3, party.version());
                insert.setObject(4, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
