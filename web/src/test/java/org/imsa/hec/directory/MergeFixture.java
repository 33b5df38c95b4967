package org.imsa.hec.directory;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.party.FieldChoice;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeSide;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;

/** People who are merged in tests, and a look at the tables behind them. */
@Dependent
public class MergeFixture {
    public static final As COORDINATOR = As.user("nadia", Roles.COORDINATOR);

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @EJB
    private MergeDesk desk;

    @EJB
    private PersonDesk persons;

    @EJB
    private Parties parties;

    public long add(PersonDetails details) throws Exception {
        return COORDINATOR.call(() -> persons.add(UUID.randomUUID(), details));
    }

    public long merge(long kept, long gone, Map<String, FieldChoice> choices) throws Exception {
        return COORDINATOR.call(() -> desk.merge(UUID.randomUUID(), side(kept), side(gone), choices));
    }

    public MergeSide side(long id) throws Exception {
        PartyLine line = COORDINATOR.call(() -> parties.find(id)).orElseThrow();
        long version = Long.parseLong(
                read("SELECT version FROM directory_party WHERE id = ?", id).get(0));
        return new MergeSide(id, version, line.number(), line.latin(), line.arabic());
    }

    public List<String> read(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    public void write(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
