package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.ballot.BallotFixture.COORDINATOR;
import static org.imsa.hec.directory.ballot.BallotFixture.inAWeek;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Who voted what in a secret ballot. Two ballots with the same voters, who vote in the same order but not the same, and with
 * the same result, must leave the same traces everywhere.
 */
class BallotSecrecyIT extends ContainerTest {
    private static final List<String> WITHOUT_MEANING =
            List.of("id", "entity_id", "record_id", "ballot_id", "version", "number", "request_id", "sha256");

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Inject
    private BallotFixture fixture;

    @EJB
    private BallotMinutes minutes;

    @EJB
    private BallotBook book;

    @EJB
    private Documents documents;

    @Test
    void neitherTablesNorAuditTrailNorMailTellWhoVotedWhat() throws Exception {
        List<String> voters = fixture.voters(4);
        Instant deadline = inAWeek();

        List<String> one = tracesOf(voted(true, deadline, voters, 1, 2, 3, 1));
        List<String> other = tracesOf(voted(true, deadline, voters, 2, 1, 1, 3));

        assertThat(one).isNotEmpty().isEqualTo(other);
    }

    @Test
    void anOpenBallotDoesTell() throws Exception {
        List<String> voters = fixture.voters(4);
        Instant deadline = inAWeek();

        List<String> one = tracesOf(voted(false, deadline, voters, 1, 2, 3, 1));
        List<String> other = tracesOf(voted(false, deadline, voters, 2, 1, 1, 3));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theMinutesOfASecretBallotNameWhoVotedAndNotWhat() throws Exception {
        long id = voted(true, inAWeek(), fixture.voters(3), 1, 2, 1);

        COORDINATOR.run(() -> minutes.write(id));

        assertThat(COORDINATOR.call(() -> documents.of(new RecordRef("ballot", id))))
                .extracting(DocumentRow::language)
                .containsExactlyInAnyOrder("en", "ar");
        assertThat(COORDINATOR.call(() -> book.file(id)).voters())
                .allSatisfy(line -> assertThat(line.choice()).isNull());
    }

    @Test
    void theDatabaseItselfRefusesToKeepASecretVoteWithItsVoter() throws Exception {
        long id = voted(true, inAWeek(), fixture.voters(2), 1);

        refused("UPDATE directory_ballot_voter SET choice = 1 WHERE state = 'VOTED' AND ballot_id = " + id);
        refused("UPDATE directory_ballot_voter SET voted_at = NOW() WHERE ballot_id = " + id);
    }

    @Test
    void theDatabaseItselfRefusesWhatDoesNotAddUp() throws Exception {
        long open = voted(false, inAWeek(), fixture.voters(2), 1);
        long closed = voted(false, inAWeek(), fixture.voters(2), 1, 2);

        refused("UPDATE directory_ballot SET voted = voted + 1 WHERE id = " + open);
        refused("UPDATE directory_ballot SET recused = recused + 1 WHERE id = " + closed);
        refused("UPDATE directory_ballot SET in_favour = in_favour + 1 WHERE id = " + closed);
        refused("UPDATE directory_ballot SET status = 'CLOSED' WHERE id = " + open);
    }

    private long voted(boolean secret, Instant deadline, List<String> voters, int... options) throws Exception {
        long id = fixture.open(secret, deadline, voters);
        fixture.declare(id, voters);
        for (int i = 0; i < options.length; i++) {
            fixture.vote(id, voters.get(i), options[i]);
        }
        return id;
    }

    /**
     * Everything that is stored about this ballot, without what only names the ballot itself or a time of the clock. What was
     * written before the first vote comes in no certain order, so it is sorted; votes are in theirs.
     */
    private List<String> tracesOf(long id) throws SQLException {
        List<String> traces = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : List.of(
                    "SELECT * FROM directory_ballot WHERE id = " + id,
                    "SELECT * FROM directory_ballot_voter WHERE ballot_id = " + id + " ORDER BY username",
                    "SELECT * FROM directory_ballot_box WHERE ballot_id = " + id,
                    "SELECT * FROM directory_declaration WHERE record = 'ballot:" + id + "' ORDER BY id",
                    "SELECT * FROM kernel_audit WHERE record_kind = 'ballot' AND record_id = " + id
                            + " ORDER BY CASE WHEN activity = 'BallotBooth.vote' THEN id ELSE 0 END, entity, changes",
                    "SELECT * FROM kernel_todo WHERE subject = 'ballot:" + id + "' ORDER BY id",
                    "SELECT * FROM kernel_outbox WHERE idempotency_key LIKE 'ballot:" + id
                            + ":%' ORDER BY idempotency_key")) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        traces.add(row(rows, id));
                    }
                }
            }
        }
        return traces;
    }

    private static String row(ResultSet rows, long id) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!WITHOUT_MEANING.contains(columns.getColumnName(i))) {
                row.append(columns.getColumnName(i))
                        .append('=')
                        .append(rows.getString(i))
                        .append(' ');
            }
        }
        return row.toString()
                .replace("ballot:" + id, "ballot:this")
                .replaceAll("BA-\\d{4}-\\d+", "number")
                .replaceAll("[0-9a-f]{64}", "checksum")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?", "moment");
    }

    private void refused(String update) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.executeUpdate(update);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }
}
