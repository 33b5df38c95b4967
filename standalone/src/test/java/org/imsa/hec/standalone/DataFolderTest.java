package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path somewhere;

    @Test
    void aFolderInUseIsRefusedAndIsFreeAfterwards() {
        Path path = somewhere.resolve("data");
        try (DataFolder first = DataFolder.open(path)) {
            assertThat(first.path()).isEqualTo(path);
            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
        }
        DataFolder.open(path).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(somewhere.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aDiskThatIsNearlyFullIsRefusedInOneSentenceAndTheFolderIsFreeAfterwards() {
        Path path = somewhere.resolve("data");
        assertThatThrownBy(() -> DataFolder.open(path, Long.MAX_VALUE))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("The disk of .* is nearly full: \\d+ MB are free, \\d+ MB are needed\\.");
        DataFolder.open(path).close();
    }

    @Test
    void aSecretIsMadeOnceAndCanBeReadByItsOwnerAlone() throws IOException {
        try (DataFolder folder = DataFolder.open(somewhere.resolve("data"))) {
            String made = folder.secret("password.txt");
            assertThat(made).hasSizeGreaterThanOrEqualTo(32);
            assertThat(folder.secret("password.txt")).isEqualTo(made);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password.txt"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theLogOfTheLastStartIsKeptBesideTheNewOne() throws IOException {
        try (DataFolder folder = DataFolder.open(somewhere)) {
            Files.writeString(folder.newLog("server.log"), "yesterday");
            Path log = folder.newLog("server.log");
            assertThat(log).doesNotExist();
            assertThat(folder.resolve("logs/server.log.1")).hasContent("yesterday");
        }
    }
}
