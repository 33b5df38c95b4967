package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/**
 * Makes a record of each row. That a row is applied is written in the transaction that makes its record, so a run that was
 * interrupted goes on with the rows that are left, and none is applied twice.
 */
@ApplicationScoped
class IntakeApply implements JobWork {
    static final String KIND = "intake-apply";
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
        run.inTransaction(() -> store.get(id).mustBe(IntakeState.APPLYING));
        IntakeKind kind = kinds.named(run.inTransaction(() -> store.get(id).kind()));
        long total = run.inTransaction(() -> store.counts(id).toApply());
        long applied = 0;
        long done = 0;
        for (List<Long> rows = next(run, id); !rows.isEmpty(); rows = next(run, id)) {
            applied += chunks.run(run, rows, RowState.NEW, row -> row.applyBy(kind), IntakeRow::refused);
            done += rows.size();
            run.progress(done, total);
        }
        run.inTransaction(() -> store.get(id).applied());
        run.endsWith(Message.of("kernel.job.intake-apply.done", applied, done - applied));
    }

    private List<Long> next(JobRun run, long id) {
        return run.inTransaction(() -> store.toApply(id, CHUNK));
    }
}
