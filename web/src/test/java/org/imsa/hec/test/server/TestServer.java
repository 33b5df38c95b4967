package org.imsa.hec.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.imsa.hec.standalone.DataFolder;
import org.imsa.hec.standalone.Database;

/**
 * The database and the server of one test run, on free ports of this machine, with the settings of {@code config/micro}. The
 * folder of the last run is kept until the next one begins, so that its log can be read: {@code server.log.0}.
 */
public final class TestServer {
    private static final Path ROOT = Path.of(System.getProperty("test.root"));
    private static final Path FOLDER = Path.of(System.getProperty("test.server"));

    private static DataFolder data;
    private static Database database;
    private static URI address;

    private TestServer() {}

    /** Address of the application, ending with a slash; null until it is deployed. */
    public static URI address() {
        return address;
    }

    public static Database database() {
        return database;
    }

    static void begin() {
        removeLastRun();
        database = startDatabase();
        Path server = ROOT.resolve("standalone/target");
        Path config = ROOT.resolve("config/micro");
        System.setProperty(
                "payara.microJar", server.resolve("server/payara-micro.jar").toString());
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty("payara.cmdOptions", "-Xmx1g -Dhec.data=" + FOLDER);
        System.setProperty(
                "payara.extraMicroOptions",
                String.join(
                        " ",
                        "--nohazelcast",
                        "--rootdir " + FOLDER.resolve("micro"),
                        "--logtofile " + FOLDER.resolve("server.log"),
                        "--addlibs " + driver(server.resolve("lib")),
                        "--prebootcommandfile " + config.resolve("pre-boot.asadmin"),
                        "--postbootcommandfile " + config.resolve("post-boot.asadmin")));
    }

    /** The server says 'ready' even when the deployment failed; only the application itself knows. */
    static void deployedAt(int port) {
        URI deployed = URI.create("http://127.0.0.1:" + port + "/hec/");
        try {
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(deployed.resolve("ready")).build(), BodyHandlers.ofString());
            if (ready.statusCode() != 200) {
                throw new IllegalStateException("The deployment failed, the reason is in " + FOLDER + "/server.log.0.");
            }
            address = deployed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static void end() {
        database.close();
        data.close();
    }

    /** The one of the one-machine edition, with a password that the settings of the server know beforehand. */
    private static Database startDatabase() {
        try {
            Files.writeString(FOLDER.resolve("database-password.txt"), System.getenv("HEC_DB_PASSWORD"));
            data = DataFolder.open(FOLDER);
            return Database.start(data, Integer.parseInt(System.getenv("HEC_DB_PORT")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path driver(Path libraries) {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith("mariadb-java-client"))
                    .findAny()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All but the unpacked database programs, which take ten seconds to unpack. */
    private static void removeLastRun() {
        try {
            Files.createDirectories(FOLDER);
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(FOLDER) && !file.startsWith(FOLDER.resolve("database-programs")))
                        .toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
