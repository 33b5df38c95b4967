package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the edition from starting is told in one sentence, before anything is made or started. */
class MainTest {
    @TempDir
    private Path somewhere;

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            mustSay(
                    "Port " + taken.getLocalPort() + " of 127.0.0.1 is taken; give another by --port.",
                    "--port",
                    String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void anAddressThatThisMachineDoesNotHave() throws Exception {
        mustSay("192.0.2.1 is no address of this machine; give another by --listen.", "--listen", "192.0.2.1");
    }

    @Test
    void aDataFolderInUse() throws Exception {
        try (DataFolder used = DataFolder.open(somewhere.resolve("data"))) {
            mustSay("The data folder " + used.path() + " is in use by another start; stop that one, or give --data.");
        }
    }

    @Test
    void anOptionThatIsNotThere() throws Exception {
        mustSay("There is no option --prot; see --help.", "--prot", "8080");
    }

    @Test
    void aJavaThatIsTooOldAndOneThatIsTooNew() throws Exception {
        for (String version : new String[] {"11.0.2", "25"}) {
            assertThat(startScriptWith("openjdk version \"" + version + "\" 2025-01-01"))
                    .isEqualToIgnoringNewLines("Java 17 or 21 is needed; " + somewhere + "/bin/java is Java "
                            + version.substring(0, 2) + ".");
        }
    }

    @Test
    void noJavaAtAll() throws Exception {
        assertThat(startScript(Map.of("JAVA_HOME", somewhere.resolve("nowhere").toString())))
                .isEqualToIgnoringNewLines("Java 17 or 21 is needed: install a JDK, or set JAVA_HOME to one.");
    }

    private void mustSay(String sentence, String... options) throws Exception {
        String[] all = new String[options.length + 2];
        all[0] = "--data";
        all[1] = somewhere.resolve("data").toString();
        System.arraycopy(options, 0, all, 2, options.length);

        Launcher launcher = Launcher.start(somewhere, somewhere.resolve("said.txt"), all);

        assertThat(launcher.awaitEnd()).isEqualTo(1);
        assertThat(launcher.said()).isEqualToIgnoringNewLines(sentence);
    }

    private String startScriptWith(String versionLine) throws Exception {
        Path java = Files.createDirectories(somewhere.resolve("bin")).resolve("java");
        Files.writeString(
                java, "#!/bin/sh\necho 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g' >&2\necho '" + versionLine + "' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return startScript(Map.of("JAVA_HOME", somewhere.toString()));
    }

    private String startScript(Map<String, String> environment) throws IOException, InterruptedException {
        Path said = somewhere.resolve("said.txt");
        ProcessBuilder script = new ProcessBuilder("src/main/bin/imsa-hec")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        script.environment().putAll(environment);
        assertThat(script.start().waitFor()).isEqualTo(1);
        return Files.readString(said);
    }
}
