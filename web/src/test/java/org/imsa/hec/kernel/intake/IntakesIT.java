package org.imsa.hec.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class IntakesIT extends ContainerTest {
    private static final As LAYLA = As.user("layla", Roles.TREASURER);

    @EJB
    private Intakes intakes;

    @EJB
    private Jobs jobs;

    @EJB
    private Todos todos;

    @EJB
    private AuditTrail trail;

    private final long first = ThreadLocalRandom.current().nextLong(1, 1_000_000) * 100_000;

    @Test
    void thePreviewSaysWhatEveryRowWillBecomeAndWritesNothing() throws Exception {
        long id = checked("ok", "look", "known", "", "ok").id();
        IntakeFile file = find(id);

        assertThat(file.state()).isEqualTo(IntakeState.PREVIEW);
        assertThat(file.counts()).isEqualTo(new IntakeCounts(2, 1, 0, 0, 0, 1, 1, 0, 0, 0));
        assertThat(verdicts(id))
                .containsExactly(Verdict.READY, Verdict.WARNING, Verdict.DUPLICATE, Verdict.ERROR, Verdict.READY);
        assertThat(lines(id).get(3).reasons())
                .containsExactly(Message.of("rule.intake.cellMissing", Message.of("intake.test.what")));
        assertThat(made(0)).isFalse();
    }

    @Test
    void theSecondRowOfTheSameThingIsADuplicateOfTheFirst() throws Exception {
        String csv = "No;what;date\n%1$d;ok;23/11/2026\n%1$d;ok;\n%2$d;ok;never\n".formatted(first, first + 1);
        long id = checked(upload(csv)).id();

        assertThat(verdicts(id)).containsExactly(Verdict.READY, Verdict.DUPLICATE, Verdict.ERROR);
        assertThat(lines(id).get(1).reasons()).containsExactly(Message.of("rule.intake.twiceInFile", 2));
        assertThat(find(id).dayOrder()).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void aRowThatLooksLikeSomethingKnownWaitsUntilSomebodySaysWhatItIs() throws Exception {
        long id = checked("like", "like", "like", "likeRow", "ok").id();
        assertThat(verdicts(id).subList(0, 4)).containsOnly(Verdict.LIKELY);
        assertThat(lines(id).get(0).reasons())
                .containsExactly(Message.of("rule.test.like"), Message.of("rule.test.because"));
        assertThat(find(id).counts()).isEqualTo(new IntakeCounts(1, 0, 4, 0, 4, 0, 0, 0, 0, 0));

        decide(id, 0, IntakeChoice.OTHER);
        decide(id, 1, IntakeChoice.SAME);
        decide(id, 3, IntakeChoice.LEFT_OUT);
        IntakeFile file = applied(find(id));

        assertThat(lines(id))
                .extracting(IntakeLine::state)
                .containsExactly(RowState.APPLIED, RowState.APPLIED, RowState.NEW, RowState.NEW, RowState.APPLIED);
        assertThat(IntStream.range(0, 5).mapToObj(this::made)).containsExactly(true, false, false, false, true);
        assertThat(made(TestKind.KNOWN + 1)).as("told what the row brings").isTrue();
        assertThat(lines(id).get(1).record()).isEqualTo(TestKind.record(Long.toString(first + TestKind.KNOWN + 1)));

        LAYLA.run(() -> intakes.undo(id, file.version()));
        await(find(id), JobRow::isOver);
        assertThat(made(0)).isFalse();
        assertThat(made(TestKind.KNOWN + 1)).isFalse();
    }

    @Test
    void allThatWaitAreDecidedAtOnceSaveThoseThatAreDecidedAlready() throws Exception {
        long id = checked("like", "like", "likeRow", "known").id();
        decide(id, 0, IntakeChoice.LEFT_OUT);

        assertThat(LAYLA.call(() -> intakes.decideOthers(id, IntakeChoice.SAME)))
                .isEqualTo(1);
        assertThat(LAYLA.call(() -> intakes.decideOthers(id, IntakeChoice.OTHER)))
                .isEqualTo(1);

        assertThat(lines(id))
                .extracting(IntakeLine::choice)
                .containsExactly(IntakeChoice.LEFT_OUT, IntakeChoice.SAME, IntakeChoice.OTHER, null);
        assertThat(find(id).counts().toApply()).isEqualTo(2);
    }

    @Test
    void onlyOfARowThatLooksLikeSomethingIsItSaidWhatItIs() throws Exception {
        long id = checked("ok", "likeRow").id();

        assertThatThrownBy(() -> decide(id, 0, IntakeChoice.OTHER)).hasMessageContaining("rule.intake.nothingToSay");
        assertThatThrownBy(() -> decide(id, 1, IntakeChoice.SAME)).hasMessageContaining("rule.intake.sameAsNone");
    }

    private void decide(long id, int row, IntakeChoice choice) throws Exception {
        long line = lines(id).get(row).id();
        LAYLA.run(() -> intakes.decide(id, line, choice));
    }

    @Test
    void aBadRowFailsAloneAndIsReported() throws Exception {
        IntakeFile file = applied(checked("ok", "refuse", "ok", "crash", "look", "known"));

        assertThat(file.state()).isEqualTo(IntakeState.APPLIED);
        assertThat(file.counts()).isEqualTo(new IntakeCounts(4, 1, 0, 0, 0, 1, 0, 3, 2, 0));
        assertThat(IntStream.range(0, 6).mapToObj(this::made)).containsExactly(true, false, true, false, true, false);
        List<IntakeLine> refused = LAYLA.call(
                        () -> intakes.lines(file.id(), null, RowState.REFUSED, PageRequest.firstPage(9)))
                .rows();
        assertThat(refused).extracting(IntakeLine::line).containsExactly(3, 5);
        assertThat(refused.get(0).reasons()).containsExactly(Message.of("rule.test.refused", "refuse"));
        assertThat(refused.get(1).reasons()).extracting(Message::key).containsExactly("rule.intake.rowFailed");
    }

    @Test
    void whatAnImportMakesIsDoneInTheNameOfWhoAppliedIt() throws Exception {
        IntakeFile file = applied(checked("ok"));

        AuditRow row = trail.last(TestKind.record(Long.toString(first))).orElseThrow();
        assertThat(row.username()).isEqualTo("layla");
        assertThat(row.activity()).isEqualTo("TestDesk.make");
        assertThat(row.via()).isEqualTo("job:" + job(file).number());
    }

    @Test
    void anImportThatWasStoppedGoesOnWhereItStopped() throws Exception {
        IntakeFile file = checked(IntStream.range(0, 3_000).mapToObj(i -> "ok").toArray(String[]::new));
        LAYLA.run(() -> intakes.apply(file.id(), find(file.id()).version()));
        await(find(file.id()), row -> row.done() > 0);
        LAYLA.run(() -> jobs.cancel(find(file.id()).jobId()));
        JobRow stopped = await(find(file.id()), JobRow::isOver);
        long before = find(file.id()).counts().applied();

        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(before).isBetween(1L, 2_999L);

        LAYLA.run(() -> jobs.restart(stopped.id()));
        await(find(file.id()), JobRow::isOver);
        assertThat(find(file.id()).state()).isEqualTo(IntakeState.APPLIED);
        assertThat(find(file.id()).counts().applied()).isEqualTo(3_000);
        assertThat(find(file.id()).counts().refused()).isZero();
    }

    @Test
    void anImportIsUndoneSaveForWhatCannotBeTakenBack() throws Exception {
        IntakeFile file = applied(checked("ok", "keep", "ok"));
        LAYLA.run(() -> intakes.undo(file.id(), file.version()));
        await(find(file.id()), JobRow::isOver);

        IntakeFile partly = find(file.id());
        assertThat(partly.state()).isEqualTo(IntakeState.APPLIED);
        assertThat(partly.counts().undone()).isEqualTo(2);
        assertThat(lines(file.id()).get(1).reasons()).containsExactly(Message.of("rule.test.kept"));
        assertThat(made(0)).isFalse();
        assertThat(made(1)).isTrue();

        IntakeFile whole = applied(checked("ok"));
        LAYLA.run(() -> intakes.undo(whole.id(), whole.version()));
        await(find(whole.id()), JobRow::isOver);
        assertThat(find(whole.id()).state()).isEqualTo(IntakeState.UNDONE);
    }

    @Test
    void theSameFileIsRecognised() throws Exception {
        String csv = csv("ok");
        RecordRef one = upload(csv);
        RecordRef two = upload(csv);

        assertThat(find(one.id()).sameFile()).containsExactly(two);
        assertThat(find(two.id()).sameFile()).containsExactly(one);
    }

    @Test
    void pressingTwiceUploadsOnce() throws Exception {
        String request = UUID.randomUUID().toString();
        String csv = csv("ok");

        assertThat(upload(csv, request)).isEqualTo(upload(csv, request));
    }

    @Test
    void aFileWithTheSameHeaderIsReadAsTheLastOne() throws Exception {
        String header = "A" + first + ",B,C\n";
        IntakeFile file = find(upload(header + first + ",ok,\n").id());
        assertThat(file.mapping()).isEmpty();
        assertThatThrownBy(() -> check(file, Map.of())).hasMessageContaining("rule.intake.columnMissing");
        check(file, Map.of("number", 0, "what", 1));

        IntakeFile next = find(upload(header + (first + 1) + ",ok,\n").id());

        assertThat(next.mapping()).isEqualTo(Map.of("number", 0, "what", 1));
    }

    @Test
    void onlyWhoMayImportThisKindSeesIt() throws Exception {
        RecordRef file = upload(csv("ok"));
        As sami = As.user("sami", Roles.SUPPLY_OFFICER);

        assertThat(sami.call(() -> intakes.find(file.id()))).isEmpty();
        assertThatThrownBy(
                        () -> sami.run(() -> upload(csv("ok"), UUID.randomUUID().toString(), sami)))
                .hasMessageContaining("rule.intake.notAllowed");
        assertThat(sami.call(intakes::kinds)).doesNotContain(TestKind.NAME);
    }

    @Test
    void tenThousandRowsTakeWellUnderTwoMinutes() throws Exception {
        String[] rows = IntStream.range(0, 10_000)
                .mapToObj(i -> i % 400 == 7 ? "refuse" : "ok")
                .toArray(String[]::new);
        Instant begun = Instant.now();

        IntakeFile file = applied(checked(rows));

        Duration taken = Duration.between(begun, Instant.now());
        System.getLogger("test").log(System.Logger.Level.INFO, "10,000 rows: {0}", taken);
        assertThat(file.counts().applied()).isEqualTo(9_975);
        assertThat(file.counts().refused()).isEqualTo(25);
        assertThat(taken).isLessThan(Duration.ofMinutes(2));
    }

    private IntakeFile checked(String... whats) throws Exception {
        return checked(upload(csv(whats)));
    }

    private String csv(String... whats) {
        return IntStream.range(0, whats.length)
                .mapToObj(i -> (first + i) + "," + whats[i])
                .collect(Collectors.joining("\n", "No,what\n", "\n"));
    }

    private IntakeFile checked(RecordRef intake) throws Exception {
        IntakeFile file = find(intake.id());
        check(file, file.mapping());
        await(find(file.id()), JobRow::isOver);
        return find(file.id());
    }

    private void check(IntakeFile file, Map<String, Integer> mapping) throws Exception {
        LAYLA.run(() -> intakes.check(file.id(), file.version(), mapping, file.dayOrder()));
    }

    private IntakeFile applied(IntakeFile file) throws Exception {
        LAYLA.run(() -> intakes.apply(file.id(), file.version()));
        await(find(file.id()), JobRow::isOver);
        return find(file.id());
    }

    private RecordRef upload(String csv) throws Exception {
        return upload(csv, UUID.randomUUID().toString());
    }

    private RecordRef upload(String csv, String requestId) throws Exception {
        return upload(csv, requestId, LAYLA);
    }

    private RecordRef upload(String csv, String requestId, As who) throws Exception {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return who.call(() -> intakes.upload(TestKind.NAME, requestId, "rows.csv", new ByteArrayInputStream(bytes)));
    }

    private IntakeFile find(long id) throws Exception {
        return LAYLA.call(() -> intakes.find(id)).orElseThrow();
    }

    private JobRow job(IntakeFile file) throws Exception {
        return LAYLA.call(() -> jobs.find(file.jobId())).orElseThrow();
    }

    private JobRow await(IntakeFile file, java.util.function.Predicate<JobRow> condition) throws Exception {
        Instant limit = Instant.now().plusSeconds(180);
        while (Instant.now().isBefore(limit)) {
            JobRow row = job(file);
            if (condition.test(row)) {
                return row;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(job(file));
    }

    private List<IntakeLine> lines(long id) throws Exception {
        return LAYLA.call(() -> intakes.lines(id, null, null, PageRequest.firstPage(20)))
                .rows();
    }

    private List<Verdict> verdicts(long id) throws Exception {
        return lines(id).stream().map(IntakeLine::verdict).toList();
    }

    private boolean made(int row) {
        try {
            return !LAYLA.call(() -> todos.of(TestKind.record(Long.toString(first + row))))
                    .isEmpty();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
