package org.imsa.hec.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.imsa.hec.standalone.DataFolder;
import org.imsa.hec.standalone.Database;
import org.imsa.hec.standalone.Installation;
import org.imsa.hec.standalone.Server;
import org.imsa.hec.test.As;
import org.imsa.hec.test.crash.GiftPump;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The server or the database is killed while gifts come in. What was acknowledged is there afterwards, each once and with its
 * ledger entry and its line in the audit trail, and nothing half done is. On a database and a server of its own.
 */
class CrashIT {
    private static final int MANY = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root = Path.of(System.getProperty("test.root"));
    private final Path folder = Path.of(System.getProperty("test.server")).resolveSibling("crash-site");

    private DataFolder data;
    private Installation installation;
    private Path application;

    @BeforeEach
    void prepare() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Path home = Files.createDirectories(folder.resolve("installation/lib")).getParent();
        Files.createSymbolicLink(
                home.resolve("lib/payara-micro.jar"), root.resolve("standalone/target/server/payara-micro.jar"));
        Files.createSymbolicLink(home.resolve("lib/launcher"), root.resolve("standalone/target/lib"));
        Files.createSymbolicLink(home.resolve("config"), root.resolve("config"));
        installation = new Installation(home);
        application = home.resolve("lib/hec.war");
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("test.war")))
                .addClasses(GiftPump.class, As.class, As.Work.class)
                .as(ZipExporter.class)
                .exportTo(application.toFile());
        data = DataFolder.open(folder.resolve("data"));
    }

    @AfterEach
    void leave() {
        data.close();
    }

    @Test
    void everyAcknowledgedGiftSurvivesTheKilledServerAndTheKilledDatabase() throws Exception {
        try (Database database = Database.start(data, freePort())) {
            try (Server server = startPumping(database)) {
                awaitAcknowledged(MANY);
                kill(server.handle());
            }
            mustHoldWhatWasAcknowledged(database);
        }
        int before = acknowledged().size();
        try (Database database = Database.start(data, freePort());
                Server server = startPumping(database)) {
            awaitAcknowledged(before + MANY);
            kill(processOfDatabase());
            server.handle().destroyForcibly();
        }
        try (Database database = Database.start(data, freePort())) {
            mustHoldWhatWasAcknowledged(database);
        }
        assertThat(acknowledged()).hasSizeGreaterThan(before);
    }

    private Server startPumping(Database database) throws IOException, InterruptedException {
        Server server = Server.start(
                installation, application, data, database, "127.0.0.1", freePort(), Map.of("hec.test.pump", "true"));
        server.awaitReady();
        return server;
    }

    private void mustHoldWhatWasAcknowledged(Database database) throws Exception {
        try (Connection connection = database.connect();
                Statement query = connection.createStatement()) {
            Set<String> recorded = new TreeSet<>();
            try (ResultSet gifts = query.executeQuery("SELECT request_id FROM funding_gift")) {
                while (gifts.next()) {
                    recorded.add(gifts.getString(1));
                }
            }
            assertThat(recorded).containsAll(acknowledged());
            assertThat(
                            count(
                                    query,
                                    "funding_gift g WHERE (SELECT COUNT(*) FROM funding_entry e WHERE e.source_kind = 'gift'"
                                            + " AND e.source_id = g.id AND e.amount = g.amount AND e.fund_id = g.fund_id) <> 1"))
                    .as("gifts without their one entry")
                    .isZero();
            assertThat(count(
                            query,
                            "funding_entry e LEFT JOIN funding_gift g ON e.source_kind = 'gift' AND g.id = e.source_id"
                                    + " WHERE g.id IS NULL"))
                    .as("entries without a gift")
                    .isZero();
            assertThat(count(
                            query,
                            "funding_gift g LEFT JOIN kernel_audit a ON a.record_kind = 'gift' AND a.record_id = g.id"
                                    + " WHERE a.id IS NULL"))
                    .as("gifts that the audit trail does not tell of")
                    .isZero();
            assertThat(count(query, "funding_gift")).isEqualTo(recorded.size());
        }
    }

    private static long count(Statement query, String from) throws SQLException {
        try (ResultSet found = query.executeQuery("SELECT COUNT(*) FROM " + from)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void awaitAcknowledged(int enough) throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        while (acknowledged().size() < enough) {
            assertThat(Instant.now()).as("time for %d gifts", enough).isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Whole lines only: the last one may have been cut off when its writer was killed. */
    private Set<String> acknowledged() throws IOException {
        Set<String> requests = new TreeSet<>();
        for (Path paper : GiftPump.papers(data.path())) {
            if (Files.exists(paper)) {
                Files.readAllLines(paper).stream()
                        .filter(line -> line.length() == 36)
                        .forEach(requests::add);
            }
        }
        return requests;
    }

    private ProcessHandle processOfDatabase() {
        String itsFolder = data.resolve("database").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().map(List::of).orElse(List.of()).stream()
                        .anyMatch(each -> each.startsWith("--datadir=") && each.endsWith(itsFolder)))
                .findAny()
                .orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
