package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.job.JobRun;

/**
 * Does something with many rows, many in one transaction. When one of them breaks a rule the transaction is undone, and the
 * chunk is cut at that row: what came before it, the row alone, what comes after. So a bad row fails alone, and good ones
 * cost next to nothing.
 */
@ApplicationScoped
class IntakeChunks {
    private static final Logger LOG = Logger.getLogger(IntakeChunks.class.getName());

    @Inject
    private IntakeStore store;

    /**
     * @param ids of rows
     * @param from the state that a row must be in; others are left alone
     * @param work does it to one row, inside the transaction
     * @param refused notes the reason in a row to which it could not be done
     * @return how many rows it was done to
     */
    int run(
            JobRun run,
            List<Long> ids,
            RowState from,
            Consumer<IntakeRow> work,
            BiConsumer<IntakeRow, Message> refused) {
        int[] at = {0};
        try {
            return run.inTransaction(() -> {
                List<IntakeRow> rows = rows(run, ids, from);
                for (at[0] = 0; at[0] < rows.size(); at[0]++) {
                    work.accept(rows.get(at[0]));
                }
                return rows.size();
            });
        } catch (RuntimeException broken) {
            if (run.isCancelled()) {
                throw broken;
            }
            if (ids.size() == 1) {
                Message reason = reason(broken);
                run.inTransaction(() -> rows(run, ids, from).forEach(row -> refused.accept(row, reason)));
                return 0;
            }
            int cut = at[0] < ids.size() ? Math.max(at[0], 1) : ids.size() / 2;
            return run(run, ids.subList(0, cut), from, work, refused)
                    + run(run, ids.subList(cut, cut + 1), from, work, refused)
                    + (cut + 1 == ids.size() ? 0 : run(run, ids.subList(cut + 1, ids.size()), from, work, refused));
        }
    }

    private List<IntakeRow> rows(JobRun run, List<Long> ids, RowState from) {
        return store.rows(store.get(run.subject().id()), ids, from);
    }

    private static Message reason(RuntimeException broken) {
        if (broken instanceof RuleBroken rule) {
            return Message.of(rule);
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, broken, () -> "A row could not be applied or undone, incident " + incident);
        return Message.of("rule.intake.rowFailed", incident);
    }
}
