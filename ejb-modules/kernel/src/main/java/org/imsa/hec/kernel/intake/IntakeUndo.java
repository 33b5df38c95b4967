package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/** Takes back the records that an import made, the last first. What cannot be taken back any more stays, with the reason. */
@ApplicationScoped
class IntakeUndo implements JobWork {
    static final String KIND = "intake-undo";
    private static final int CHUNK = 100;

    @Inject
    private IntakeStore store;

    @Inject
    private IntakeChunks chunks;

    @Inject
    private IntakeKinds kinds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long id = run.subject().id();
        run.inTransaction(() -> store.get(id).mustBe(IntakeState.UNDOING));
        IntakeKind kind = kinds.named(run.inTransaction(() -> store.get(id).kind()));
        List<Long> all = run.inTransaction(() -> store.toUndo(id));
        long undone = 0;
        for (int first = 0; first < all.size(); first += CHUNK) {
            List<Long> rows = all.subList(first, Math.min(first + CHUNK, all.size()));
            undone += chunks.run(run, rows, RowState.APPLIED, row -> row.undoBy(kind), IntakeRow::keptBecause);
            run.progress(first + rows.size(), all.size());
        }
        long kept = all.size() - undone;
        run.inTransaction(() -> store.get(id).undone(kept == 0));
        run.endsWith(Message.of("kernel.job.intake-undo.done", undone, kept));
    }
}
