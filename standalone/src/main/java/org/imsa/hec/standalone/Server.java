package org.imsa.hec.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, as a process of its own. */
public final class Server implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    /** The application answers before the server says that it is ready, if it answers at all. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private static final String UNPACKED = "unpacked";

    private final Process process;
    private final URI ready;
    private final Path log;
    private final Path root;
    private final String version;

    private Server(Process process, URI ready, Path log, Path root, String version) {
        this.process = process;
        this.ready = ready;
        this.log = log;
        this.root = root;
        this.version = version;
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
            String version = installation.serverVersion();
            cleanRoot(root, version);
            Path preBoot = Files.writeString(
                    folder.resolve("server-pre-boot.asadmin"),
                    Files.readString(installation.config("pre-boot.asadmin")).replace("127.0.0.1", listen));
            Path log = folder.newLog("server.log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms400m",
                    "-Xmn200m",
                    "-Xmx640m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.net.preferIPv4Stack=true",
                    marker(folder.path())));
            command.addAll(ClassArchive.options(folder.path(), installation));
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
            URI ready = URI.create("http://" + reachable(listen) + ":" + port + "/hec/ready");
            return new Server(process, ready, log, root, version);
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
    public void awaitReady() throws InterruptedException, IOException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant latest = Instant.now().plus(LONGEST_START);
        boolean up = false;
        while (Instant.now().isBefore(latest)) {
            if (isReady(client)) {
                Files.writeString(root.resolve(UNPACKED), version);
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
        throw new CannotStart("The application did not start" + reasonOfEnd() + " (all of it is in " + log + ").");
    }

    /** What the log says of it, after a colon; empty where it says nothing. */
    public String reasonOfEnd() {
        return ServerLog.reason(log).map(text -> ": " + text).orElse("");
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

    /**
     * The settings that Micro keeps are made anew at each start. Its own libraries, which take seconds to unpack, stay while
     * they are of the same version and were once unpacked to the end.
     */
    private static void cleanRoot(Path root, String version) throws IOException {
        Path marker = root.resolve(UNPACKED);
        boolean isSame = Files.exists(marker) && Files.readString(marker).equals(version);
        Files.createDirectories(root);
        Path libraries = root.resolve("runtime");
        Folders.empty(root, file -> !isSame || !(file.startsWith(libraries) || file.equals(marker)));
    }
}
