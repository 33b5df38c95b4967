package org.imsa.hec.directory.screening;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imsa.hec.kernel.job.JobRun;

/** Screens all who are not screened yet against the list in effect, some hundred in a transaction. */
@ApplicationScoped
public class Everybody {
    private static final int CHUNK = 500;

    @Inject
    private Watchlists watchlists;

    @Inject
    private ScreenedParties screened;

    @EJB
    private Screener screener;

    /** @param parties how many of those who were screened have a screening that was opened by this */
    public record Found(long screened, long parties) {}

    /** In a job, whose progress it tells; begun again, it goes on with those who are left. */
    public Found screen(JobRun run) {
        long total = run.inTransaction(() ->
                watchlists.current().map(list -> screened.left(list.listId())).orElse(0L));
        long done = 0;
        long found = 0;
        Step step = run.inTransaction(() -> next(0));
        while (step.screened() > 0) {
            done += step.screened();
            found += step.opened();
            run.progress(done, Math.max(total, done));
            long last = step.last();
            step = run.inTransaction(() -> next(last));
        }
        return new Found(done, found);
    }

    /** One step, in the caller's transaction. */
    Step next(long behind) {
        return watchlists
                .current()
                .map(list -> {
                    List<Subject> parties = screened.next(list.listId(), behind, CHUNK);
                    return parties.isEmpty()
                            ? Step.NONE
                            : new Step(
                                    parties.size(),
                                    screener.screen(parties, list),
                                    parties.get(parties.size() - 1).id());
                })
                .orElse(Step.NONE);
    }

    /** @param last id of the last of those who were screened */
    record Step(int screened, int opened, long last) {
        static final Step NONE = new Step(0, 0, 0);
    }
}
