package org.imsa.hec.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Payara Micro with the application, as a process of its own. */
public final class Server implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    /** The application answers before the server says that it is ready, if it answers at all. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private final Process process;
    private final URI ready;
    private final Path log;

    private Server(Process process, URI ready, Path log) {
        this.process = process;
        this.ready = ready;
        this.log = log;
    }

    /**
     * Begins to start it; {@link #awaitReady} waits for the end.
     *
     * @param application the WAR
     * @param listen address of the screens
     * @param properties further system properties, such as {@code hec.demo}
     */
    public static Server start(
            Installation installation,
            Path application,
            DataFolder folder,
            Database database,
            String listen,
            int port,
            Map<String, String> properties) {
        try {
            Path root = folder.resolve("server");
            removeOldRoot(root);
            Path preBoot = Files.writeString(
                    folder.resolve("server-pre-boot.asadmin"),
                    Files.readString(installation.config("pre-boot.asadmin")).replace("127.0.0.1", listen));
            Path log = newLog(folder);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms256m",
                    "-Xmx640m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dhazelcast.socket.bind.any=false",
                    "-Djava.net.preferIPv4Stack=true",
                    marker(folder.path())));
            command.addAll(furtherOptions());
            properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(List.of(
                    "-jar",
                    installation.server().toString(),
                    "--nohazelcast",
                    "--port",
                    String.valueOf(port),
                    "--rootdir",
                    root.toString(),
                    "--addlibs",
                    installation.databaseDriver().toString(),
                    "--prebootcommandfile",
                    preBoot.toString(),
                    "--postbootcommandfile",
                    installation.config("post-boot.asadmin").toString(),
                    "--logproperties",
                    installation.loggingConfig().toString(),
                    "--contextroot",
                    "hec",
                    "--deploy",
                    application.toString()));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "HEC_DB_PORT", String.valueOf(database.port()),
                            "HEC_DB_USER", database.user(),
                            "HEC_DB_PASSWORD", database.password()));
            Process process = builder.start();
            return new Server(process, URI.create("http://" + reachable(listen) + ":" + port + "/hec/ready"), log);
        } catch (IOException failed) {
            throw new CannotStart("The server cannot be started: " + failed.getMessage(), failed);
        }
    }

    /** {@code HEC_JAVA_OPTIONS}: what an operator adds, such as remote JMX. */
    private static List<String> furtherOptions() {
        String options = System.getenv().getOrDefault("HEC_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** How its process is known among others. */
    static String marker(Path folder) {
        return "-Dhec.data=" + folder;
    }

    /** An address by which this machine reaches itself where the server listens on all of them. */
    private static String reachable(String listen) {
        return "0.0.0.0".equals(listen) ? "127.0.0.1" : listen;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** @throws CannotStart with the reason from the log if it ended, its application was refused, or it took five minutes */
    public void awaitReady() throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant latest = Instant.now().plus(LONGEST_START);
        boolean up = false;
        while (Instant.now().isBefore(latest)) {
            if (isReady(client)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            if (!up && ServerLog.saysReady(log)) {
                up = true;
                latest = Instant.now().plus(GRACE);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        String reason = ServerLog.reason(log).map(text -> ": " + text).orElse("");
        throw new CannotStart("The application did not start" + reason + " (all of it is in " + log + ").");
    }

    /** Waits until the process ends, whoever ended it. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    public Optional<String> reasonOfEnd() {
        return ServerLog.reason(log);
    }

    public Path log() {
        return log;
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(ready)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The log of the last start is kept beside the new one. */
    private static Path newLog(DataFolder folder) throws IOException {
        Path log = Files.createDirectories(folder.resolve("logs")).resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Micro unpacks itself at each start; what an older version left there must not be mixed in. */
    private static void removeOldRoot(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder()).forEach(Server::delete);
            }
        }
        Files.createDirectories(root);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
