package org.imsa.hec.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class JobsIT extends ContainerTest {
    private static final As LAYLA = As.user("layla", Roles.TREASURER);
    private static final As OMAR = As.user("omar", Roles.TREASURER);

    @EJB
    private Jobs jobs;

    @EJB
    private JobStore store;

    @Inject
    private CountingWork work;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Test
    void aJobRunsInTheNameAndWithTheRolesOfItsStarter() throws Exception {
        JobRow job = ended(start(3, 0, "end"));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.message()).isEqualTo(Message.of("test.counted", 3));
        assertThat(job.done()).isEqualTo(3);
        assertThat(work.caller(job.number()))
                .isEqualTo("Actor[username=layla, via=job:" + job.number() + "] layla true false");
    }

    @Test
    void aJobWhoseTransactionIsRolledBackNeverRuns() throws Exception {
        RecordRef job = LAYLA.call(() -> {
            transaction.begin();
            RecordRef started = jobs.start(CountingWork.KIND, Message.of("test.title"), null, parameters(1, 0, "end"));
            transaction.rollback();
            return started;
        });

        assertThat(LAYLA.call(() -> jobs.find(job.id()))).isEmpty();
    }

    @Test
    void theHistoryIsFoundByNumberByWhatATitleNamesAndByKind() throws Exception {
        String name = "gifts-" + UUID.randomUUID() + ".csv";
        RecordRef job = LAYLA.call(
                () -> jobs.start(CountingWork.KIND, Message.of("test.title", name), null, parameters(1, 0, "end")));
        String number = ended(job).number();

        assertThat(found(number, null)).containsExactly(job.id());
        assertThat(found(name, null)).containsExactly(job.id());
        assertThat(found(name, CountingWork.KIND)).containsExactly(job.id());
        assertThat(found(name, "intake-check")).isEmpty();
        assertThat(found("nothing is called so", null)).isEmpty();
        assertThat(LAYLA.call(jobs::kinds)).contains("intake-check", "duplicate-search");
    }

    private List<Long> found(String text, String kind) throws Exception {
        return LAYLA.call(() -> jobs.history(text, kind, null, PageRequest.firstPage(50))).rows().stream()
                .map(JobRow::id)
                .toList();
    }

    @Test
    void aJobTellsHowFarItIs() throws Exception {
        RecordRef job = start(20, 100, "end");

        await(job, row -> row.done() > 0 && row.done() < 20);
        assertThat(ended(job).percent()).isEqualTo(100);
    }

    @Test
    void aJobStopsWhenItIsAskedTo() throws Exception {
        RecordRef job = start(600, 100, "end");
        await(job, row -> row.state() == JobState.RUNNING);

        LAYLA.run(() -> jobs.cancel(job.id()));

        assertThat(ended(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aBrokenRuleAndAFailureAreToldApart() throws Exception {
        JobRow broken = ended(start(1, 0, "break"));
        JobRow failed = ended(start(1, 0, "fail"));

        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(broken.message()).isEqualTo(Message.of("rule.test.broken", "because"));
        assertThat(failed.message().key()).isEqualTo("kernel.job.failed");
        assertThat(failed.message().values()).hasSize(1);
    }

    @Test
    void aFailedJobCanBeStartedAgainAndADoneOneCannot() throws Exception {
        JobRow failed = ended(start(1, 0, "fail"));
        LAYLA.run(() -> jobs.restart(failed.id()));
        ended(failed.ref());
        JobRow done = ended(start(1, 0, "end"));

        assertThat(work.runs(failed.number())).isEqualTo(2);
        assertThatThrownBy(() -> LAYLA.run(() -> jobs.restart(done.id())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.job.stillRuns");
    }

    @Test
    void ofManyNodesOneClaimsAJob() throws Exception {
        RecordRef job = start(1, 0, "end");
        ended(job);
        set(job, "state = 'QUEUED', ended_at = NULL, node = 'elsewhere', heartbeat = ?", Instant.now());

        ExecutorService nodes = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> claims = Stream.generate(
                        () -> (Callable<Boolean>) () -> store.claim(job.id()).isPresent())
                .limit(8)
                .toList();
        long winners = 0;
        for (var claim : nodes.invokeAll(claims)) {
            winners += claim.get() ? 1 : 0;
        }
        nodes.shutdown();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void aJobWhoseNodeIsSilentIsInterrupted() throws Exception {
        RecordRef job = start(1, 0, "end");
        ended(job);
        set(
                job,
                "state = 'RUNNING', ended_at = NULL, node = 'elsewhere', heartbeat = ?",
                Instant.now().minusSeconds(600));

        store.giveUpSilent(Duration.ofSeconds(90));

        JobRow row = ended(job);
        assertThat(row.state()).isEqualTo(JobState.FAILED);
        assertThat(row.message()).isEqualTo(Message.of("kernel.job.interrupted"));
    }

    @Test
    void everybodySeesTheirOwnJobsAndAnAdministratorAll() throws Exception {
        RecordRef job = start(1, 0, "end");
        ended(job);

        assertThat(OMAR.call(() -> jobs.find(job.id()))).isEmpty();
        assertThatThrownBy(() -> OMAR.run(() -> jobs.cancel(job.id()))).hasMessageContaining("rule.job.notYours");
        assertThat(As.user("samira", Roles.ADMINISTRATOR).call(() -> jobs.find(job.id())))
                .isPresent();
        assertThat(LAYLA.call(() -> jobs.history(null, null, null, PageRequest.firstPage(50)))
                        .rows())
                .extracting(JobRow::id)
                .contains(job.id());
    }

    private RecordRef start(int total, int pauseMillis, String then) throws Exception {
        return LAYLA.call(() ->
                jobs.start(CountingWork.KIND, Message.of("test.title"), null, parameters(total, pauseMillis, then)));
    }

    private static Map<String, String> parameters(int total, int pauseMillis, String then) {
        return Map.of("total", Integer.toString(total), "pause", Integer.toString(pauseMillis), "then", then);
    }

    private JobRow ended(RecordRef job) throws Exception {
        return await(job, JobRow::isOver);
    }

    private JobRow await(RecordRef job, java.util.function.Predicate<JobRow> condition) throws Exception {
        Instant limit = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(limit)) {
            JobRow row = LAYLA.call(() -> jobs.find(job.id())).orElseThrow();
            if (condition.test(row)) {
                return row;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(LAYLA.call(() -> jobs.find(job.id())));
    }

    private void set(RecordRef job, String what, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE kernel_job SET " + what + " WHERE id = ?")) {
            update.setObject(1, at.atZone(java.time.ZoneOffset.UTC).toLocalDateTime());
            update.setLong(2, job.id());
            update.executeUpdate();
        }
    }
}
