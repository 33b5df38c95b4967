package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as its start script starts it, in a process of its own; what it says is kept in a file. */
final class Launcher {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path said;

    private Launcher(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** @param home the folder of the installation */
    static Launcher start(Path home, Path said, String... options) throws IOException {
        // A shell that runs the tests in the background lets them, and all they start, ignore Ctrl-C.
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhec.home=" + home,
                "-Djava.util.logging.config.file=" + Path.of("../config/logging/launcher.properties"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(options));
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // Java tells on the terminal that it heeds it.
        program.environment().remove("JAVA_TOOL_OPTIONS");
        return new Launcher(program.start(), said);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What stands on the terminal so far. */
    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    void awaitSaid(String words) throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new AssertionError("It did not say '" + words + "' but: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** @return its exit code */
    int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("It did not end; it said: " + said());
        }
        return process.exitValue();
    }

    /** Ctrl-C on a terminal: the signal goes to the program and to all that it has started. */
    void pressCtrlC() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-INT"));
        all().map(each -> String.valueOf(each.pid())).forEach(command::add);
        new ProcessBuilder(command).start().waitFor();
    }

    void kill() {
        all().toList().forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }
}
