package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole program with a small application: what it says, what listens, and that it leaves nothing running. */
class MainIT {
    private final Path site = Path.of("target/main-site").toAbsolutePath();
    private final Path home = site.resolve("home");
    private final Path data = site.resolve("data");

    private int port;
    private Launcher launcher;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(data);
        Folders.empty(data, file -> !file.startsWith(data.resolve("database-programs")));
        Path target = Path.of("target").toAbsolutePath();
        Folders.empty(Files.createDirectories(home.resolve("lib")), file -> true);
        Files.createSymbolicLink(home.resolve("lib/payara-micro.jar"), target.resolve("server/payara-micro.jar"));
        Files.createSymbolicLink(home.resolve("lib/launcher"), target.resolve("lib"));
        Files.deleteIfExists(home.resolve("config"));
        Files.createSymbolicLink(
                home.resolve("config"), target.resolveSibling("../config").normalize());
        port = freePort();
    }

    @AfterEach
    void endWhatIsLeft() {
        launcher.kill();
    }

    @Test
    void anApplicationThatCannotBeDeployedIsToldInOneSentence() throws Exception {
        application("WEB-INF/web.xml", "<web-app><servlet>");
        launcher = start();

        assertThat(launcher.awaitEnd()).isEqualTo(1);

        List<String> lines = launcher.said().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).endsWith("failed");
        assertThat(lines.get(2))
                .startsWith("The application did not start: ")
                .endsWith(" (all of it is in " + data.resolve("logs/server.log") + ").");
        mustHaveEnded();
    }

    @Test
    void itServesThisMachineAloneAndCtrlCEndsAllOfIt() throws Exception {
        application("ready", "yes");
        launcher = start();
        launcher.awaitSaid("IMSA HEC is ready: http://localhost:" + port + "/hec/");
        assertThat(addressesThatAnswer())
                .allMatch(InetAddress::isLoopbackAddress)
                .isNotEmpty();

        launcher.pressCtrlC();

        launcher.awaitEnd();
        assertThat(launcher.said())
                .endsWith("Stopping ..." + System.lineSeparator() + "Stopped." + System.lineSeparator());
        mustHaveEnded();
    }

    @Test
    void ctrlCWhileItStartsEndsAllOfItToo() throws Exception {
        application("ready", "yes");
        launcher = start();
        launcher.awaitSaid("Starting the database");

        launcher.pressCtrlC();

        launcher.awaitEnd();
        assertThat(launcher.said()).doesNotContain("is ready").endsWith("Stopped." + System.lineSeparator());
        mustHaveEnded();
    }

    @Test
    void aDatabaseThatEndsByItselfIsToldAndTheServerStopped() throws Exception {
        application("ready", "yes");
        launcher = start();
        launcher.awaitSaid("Ctrl-C stops it.");

        Leftovers.of(data).stream()
                .filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .forEach(ProcessHandle::destroyForcibly);

        assertThat(launcher.awaitEnd()).isEqualTo(1);
        assertThat(launcher.said())
                .endsWith("The database has ended by itself (see " + data.resolve("logs/database.log") + ")."
                        + System.lineSeparator());
        mustHaveEnded();
    }

    private Launcher start() throws IOException {
        return Launcher.start(
                home, site.resolve("said.txt"), "--data", data.toString(), "--port", String.valueOf(port));
    }

    private void mustHaveEnded() {
        assertThat(launcher.handle().isAlive()).isFalse();
        assertThat(Leftovers.of(data)).isEmpty();
    }

    /** A WAR with one file. */
    private void application(String file, String content) throws IOException {
        try (OutputStream war = Files.newOutputStream(home.resolve("lib/hec.war"));
                JarOutputStream jar = new JarOutputStream(war)) {
            jar.putNextEntry(new JarEntry(file));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<InetAddress> addressesThatAnswer() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(this::answers)
                .toList();
    }

    private boolean answers(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
