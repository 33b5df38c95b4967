package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void theInnermostCauseIsTheReason() throws IOException {
        Path log = Files.writeString(
                folder.resolve("server.log"),
                """
                2026-11-24 10:00:00.000 INFO PayaraMicro: Deploying
                2026-11-24 10:00:01.000 SEVERE javax.enterprise.system.core: Exception while loading the app
                Caused by: java.lang.IllegalStateException: The database scripts of funding failed
                Caused by: java.sql.SQLException: Access denied for user 'hec'
                2026-11-24 10:00:02.000 INFO PayaraMicro: Payara Micro 6 (build 1) ready in 9,000 (ms)
                """);
        assertThat(ServerLog.reason(log)).hasValue("java.sql.SQLException: Access denied for user 'hec'");
        assertThat(ServerLog.saysReady(log)).isTrue();
    }

    @Test
    void aLogThatIsNotThereYetSaysNothing() {
        assertThat(ServerLog.reason(folder.resolve("none.log"))).isEmpty();
        assertThat(ServerLog.saysReady(folder.resolve("none.log"))).isFalse();
    }

    @Test
    void theDatabaseIsQuotedWithItsLastError() throws IOException {
        Path log = Files.writeString(
                folder.resolve("database.log"),
                """
                2026-11-24  8:32:56 0 [ERROR] InnoDB: Unable to lock ./ibdata1 error: 11
                2026-11-24  8:32:57 0 [ERROR] Aborting
                """);
        assertThat(ServerLog.lastError(log)).hasValue("InnoDB: Unable to lock ./ibdata1 error: 11");
    }
}
