package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that {@code scripts/package} leaves: {@code bin}, {@code lib} and {@code config}. The start script names it by
 * the system property {@code hec.home}.
 */
public record Installation(Path home) {

    public static Installation ofThisProgram() {
        String home = System.getProperty("hec.home");
        if (home == null) {
            throw new CannotStart("Start the program by bin/imsa-hec; it says where it is installed.");
        }
        return new Installation(Path.of(home).toAbsolutePath().normalize());
    }

    public Path application() {
        return home.resolve("lib/hec.war");
    }

    public Path server() {
        return home.resolve("lib/payara-micro.jar");
    }

    /** Differs whenever the server's program does. */
    public String serverVersion() throws IOException {
        return Files.size(server()) + "-" + Files.getLastModifiedTime(server()).toMillis();
    }

    public Path config(String name) {
        return home.resolve("config/micro").resolve(name);
    }

    public Path loggingConfig() {
        return home.resolve("config/logging/server.properties");
    }

    public Path databaseDriver() {
        try (Stream<Path> files = Files.list(home.resolve("lib/launcher"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("mariadb-java-client"))
                    .findAny()
                    .orElseThrow(() -> new CannotStart("The database driver is missing from " + home + "/lib."));
        } catch (IOException failed) {
            throw new CannotStart("The installation " + home + " cannot be read: " + failed.getMessage(), failed);
        }
    }
}
