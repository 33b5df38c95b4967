package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.junit.jupiter.api.Test;

class WatchedTest {

    @Test
    void aJobThatEndsBetweenTheTwoLooksLeavesNoOldRecord() {
        Iterator<String> record = List.of("loading", "loaded").iterator();

        Watched<String> watched = Watched.look(record::next, "loading"::equals, seen -> job(JobState.DONE));

        assertThat(watched.record()).isEqualTo("loaded");
    }

    @Test
    void aRecordIsReadOnceWhileItsJobRuns() {
        Iterator<String> record = List.of("loading").iterator();

        Watched<String> watched = Watched.look(record::next, "loading"::equals, seen -> job(JobState.RUNNING));

        assertThat(watched.record()).isEqualTo("loading");
        assertThat(watched.job().isOver()).isFalse();
    }

    @Test
    void aRecordThatWaitsForNoJobIsReadOnce() {
        Iterator<String> record = List.of("loaded").iterator();

        assertThat(Watched.look(record::next, "loading"::equals, seen -> job(JobState.DONE))
                        .record())
                .isEqualTo("loaded");
    }

    private static Optional<JobRow> job(JobState state) {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        return Optional.of(new JobRow(
                1, "JB-1", "load", Message.of("title"), null, state, 0, 0, null, false, "zaid", now, now, null));
    }
}
