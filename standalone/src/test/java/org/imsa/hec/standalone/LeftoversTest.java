package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path data;

    private Process process;

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void aServerOfThisDataFolderIsFoundAndEnded() throws Exception {
        process = sleeperOf(data);

        List<ProcessHandle> found = Leftovers.of(data);
        Leftovers.end(found);

        assertThat(found).containsExactly(process.toHandle());
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aServerOfAnotherDataFolderIsLeftAlone() throws IOException {
        process = sleeperOf(data.resolveSibling(data.getFileName() + "-of-another"));

        assertThat(Leftovers.of(data)).isEmpty();
    }

    private Process sleeperOf(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Server.marker(folder),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName())
                .start();
    }

    /** A program that does nothing for a minute. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
