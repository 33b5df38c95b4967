package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/** Reads the file from the top and gives each row its verdict. Begun again, it forgets what it said before. */
@ApplicationScoped
class IntakeCheck implements JobWork {
    static final String KIND = "intake-check";
    private static final int CHUNK = 200;

    @Inject
    private IntakeStore store;

    @Inject
    private IntakeReader reader;

    @Inject
    private IntakeKinds kinds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long id = run.subject().id();
        IntakeFile file = run.inTransaction(() -> {
            store.get(id).mustBe(IntakeState.CHECKING);
            store.forgetRows(id);
            return store.get(id).file(store.counts(id), List.of());
        });
        Map<String, Integer> lineByIdentity = new HashMap<>();
        Consumer<List<IntakeRow>> judging = kinds.named(file.kind()).judging();
        int[] done = {0};
        reader.inChunks(file.documentId(), file.headerLine(), CHUNK, lines -> {
            run.inTransaction(() -> judge(id, lines, judging, lineByIdentity));
            done[0] += lines.size();
            run.progress(done[0], file.totalRows());
        });
        run.inTransaction(() -> store.get(id).checked());
        run.endsWith(Message.of("kernel.job.intake-check.done", done[0]));
    }

    private void judge(
            long id, List<Sheet.Line> lines, Consumer<List<IntakeRow>> judging, Map<String, Integer> lineByIdentity) {
        Intake intake = store.get(id);
        IntakeKind kind = kinds.named(intake.kind());
        List<IntakeRow> rows = lines.stream()
                .map(line -> new IntakeRow(id, line.line(), line.cells()).readBy(intake.mapping(), intake.dayOrder()))
                .toList();
        rows.forEach(row -> kind.columns().stream()
                .filter(column -> column.required() && row.text(column.key()).isEmpty())
                .forEach(column -> row.error("rule.intake.cellMissing", intake.label(column.key()))));
        judging.accept(rows);
        rows.forEach(row -> kind.identity(row).ifPresent(identity -> {
            int first = lineByIdentity.merge(identity, row.line(), Math::min);
            if (first != row.line()) {
                row.duplicate(null, "rule.intake.twiceInFile", first);
            }
        }));
        store.addAll(rows);
    }
}
