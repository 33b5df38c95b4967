package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.ListedFixture.name;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.ListedFixture.Entry;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.screening.ScreeningRow;
import org.imsa.hec.directory.screening.ScreeningState;
import org.imsa.hec.directory.screening.ScreeningWatch;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** Somebody comes into the directory past its services; every five minutes the watch looks for such people. */
class ScreeningWatchIT extends ContainerTest {
    private static final As TREASURER = As.user("treasurer", Roles.TREASURER);

    private final String given = name();
    private final String family = name();

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Inject
    private ListedFixture list;

    @EJB
    private PersonDesk people;

    @EJB
    private Screenings screenings;

    @EJB
    private ScreeningWatch watch;

    @Test
    void whoeverWasRenamedPastTheServicesIsFoundByTheWatch() throws Exception {
        list.load(new Entry(100, family.toUpperCase() + ", " + given, "DOB 1958."));
        long person = ListedFixture.COORDINATOR.call(
                () -> people.add(UUID.randomUUID(), PartyFixture.person(name(), name())));
        change(
                "UPDATE directory_party SET name_latin = ?, version = version + 1 WHERE id = ?",
                given + " " + family,
                person);
        assertThat(of(person)).isEmpty();

        watch.screenWhoIsLeft();

        assertThat(of(person)).extracting(ScreeningRow::state).containsExactly(ScreeningState.POSSIBLE);
    }

    @Test
    void whereNobodyIsLeftTheWatchWritesNothing() throws Exception {
        list.load(new Entry(100, family.toUpperCase() + ", " + given, "DOB 1958."));
        watch.screenWhoIsLeft();
        String before = written();

        watch.screenWhoIsLeft();

        assertThat(written()).isEqualTo(before);
    }

    /** When somebody was screened last, and how many screenings there are. */
    private String written() throws SQLException {
        return value("SELECT CONCAT_WS(' ', (SELECT MAX(screened_at) FROM directory_screened),"
                + " (SELECT COUNT(*) FROM directory_screening))");
    }

    private String value(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private void change(String update, String name, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, name);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private List<ScreeningRow> of(long party) throws Exception {
        return TREASURER.call(() -> screenings.of(party)).found();
    }
}
