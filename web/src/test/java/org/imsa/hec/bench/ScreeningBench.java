package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.imsa.hec.directory.sanctions.ListDesk;
import org.imsa.hec.directory.sanctions.ListRow;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.settings.Settings;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Seconds to load the full sample of the sanctions list, and to screen a directory against it in the background: 20,000
 * parties, or as many as the setting {@code hec.bench.parties} says; and how long a list on the screen takes meanwhile.
 */
class ScreeningBench extends ContainerTest {
    private static final As COORDINATOR = As.user("bench", Roles.COORDINATOR);
    private static final int PAGE_MILLIS = 1500;

    @Inject
    private PlainParties parties;

    @EJB
    private ListDesk desk;

    @EJB
    private SanctionsLists lists;

    @EJB
    private Screenings screenings;

    @Test
    void theFullListIsLoadedAndADirectoryScreenedWhileItsListsAreRead() throws Exception {
        Path sample = sample();
        assumeTrue(sample != null, "The full sample of the list is not beside the repository");
        int count = Integer.parseInt(Settings.get("bench.parties", "20000"));
        parties.write(count);

        long id = COORDINATOR.call(
                () -> desk.load(UUID.randomUUID(), LocalDate.now(ZoneOffset.UTC), files(sample), true));
        long slowestMillis = 0;
        JobRow job = COORDINATOR.call(() -> lists.work(id)).orElseThrow();
        while (!job.isOver()) {
            long begin = System.nanoTime();
            COORDINATOR.call(() -> screenings.list(null, null, PageRequest.firstPage(25)));
            slowestMillis = Math.max(slowestMillis, (System.nanoTime() - begin) / 1_000_000);
            Thread.sleep(200);
            job = COORDINATOR.call(() -> lists.work(id)).orElseThrow();
        }

        assertThat(job.state()).isEqualTo(JobState.DONE);
        ListRow list = COORDINATOR.call(() -> lists.active()).orElseThrow();
        Duration loading = Duration.between(job.startedAt(), list.activatedAt());
        Duration screening = Duration.between(list.activatedAt(), job.endedAt());
        BenchTable.line("load the sanctions list, s", seconds(loading), list.entries() + " entries", "", "");
        BenchTable.line(
                "screen everybody, s",
                seconds(screening),
                count + " parties",
                job.message().toString(),
                "");
        BenchTable.line("slowest list meanwhile, ms", Long.toString(slowestMillis), "", "", "<= " + PAGE_MILLIS);
        assertThat(slowestMillis).isLessThanOrEqualTo(PAGE_MILLIS);
    }

    private static Path sample() {
        return Stream.iterate(Settings.dataFolder().toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/ofac"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    private static List<SdnFile> files(Path folder) throws Exception {
        List<SdnFile> files = new ArrayList<>();
        for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            files.add(new SdnFile(name, Files.readAllBytes(folder.resolve(name))));
        }
        return files;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
