package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.Locale;
import org.imsa.hec.directory.duplicate.SuspectedPairs;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Seconds to search a directory of 5,000 and of 20,000 people for duplicates in the background, and how long the list of
 * people takes meanwhile.
 */
class DuplicatesBench extends ContainerTest {
    private static final As COORDINATOR = As.user("bench", Roles.COORDINATOR);
    private static final int[] SIZES = {5_000, 20_000};
    private static final int PAGE_MILLIS = 1500;

    @EJB
    private SuspectedPairs pairs;

    @EJB
    private People people;

    @EJB
    private Jobs jobs;

    @Test
    void aDirectoryIsSearchedForDuplicatesWhileItsListsAreRead() throws Exception {
        for (int size : SIZES) {
            ManyPeople.write(size);
            RecordRef search = COORDINATOR.call(() -> pairs.search());
            long slowestMillis = 0;
            JobRow job = COORDINATOR.call(() -> jobs.find(search.id())).orElseThrow();
            while (!job.isOver()) {
                long begin = System.nanoTime();
                COORDINATOR.call(() -> people.list(PersonFilter.of("Al-Jubouri"), PageRequest.firstPage(25)));
                slowestMillis = Math.max(slowestMillis, (System.nanoTime() - begin) / 1_000_000);
                Thread.sleep(200);
                job = COORDINATOR.call(() -> jobs.find(search.id())).orElseThrow();
            }

            assertThat(job.state()).isEqualTo(JobState.DONE);
            double seconds = Duration.between(job.startedAt(), job.endedAt()).toMillis() / 1000.0;
            BenchTable.line(
                    "search for duplicates, s",
                    String.format(Locale.ROOT, "%.1f", seconds),
                    job.total() + " parties",
                    job.message().toString(),
                    "");
            BenchTable.line("slowest list meanwhile, ms", Long.toString(slowestMillis), "", "", "<= " + PAGE_MILLIS);
            assertThat(slowestMillis).isLessThanOrEqualTo(PAGE_MILLIS);
        }
    }
}
