package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import org.imsa.hec.directory.duplicate.SuspectedPairs;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Searches the whole directory for duplicates and waits until that is done. */
public class SearchedDuplicates implements InsideCall {
    private static final int MOST_WAITS = 400;

    @EJB
    private SuspectedPairs pairs;

    @EJB
    private Jobs jobs;

    @Override
    public String call(String... words) throws Exception {
        As coordinator = As.user("coordinator", Roles.COORDINATOR);
        RecordRef job = coordinator.call(() -> pairs.search());
        for (int i = 0; i < MOST_WAITS && !isOver(coordinator, job); i++) {
            Thread.sleep(200);
        }
        return null;
    }

    private boolean isOver(As coordinator, RecordRef job) throws Exception {
        return coordinator.call(() -> jobs.find(job.id())).orElseThrow().isOver();
    }
}
