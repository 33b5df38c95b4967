package org.imsa.hec.directory.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/** Compares everybody with those whose names are near by the index, some at a time; what was decided before stays. */
@ApplicationScoped
class DuplicateSearch implements JobWork {
    static final String KIND = "duplicate-search";
    private static final int CHUNK = 50;

    @EJB
    private PairStore store;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long total = store.count();
        long done = 0;
        int found = 0;
        long last = Long.MIN_VALUE;
        List<PartyLine> some = store.partiesAfter(last, CHUNK);
        while (!some.isEmpty()) {
            List<PartyLine> chunk = some;
            found += run.inTransaction(
                    () -> chunk.stream().mapToInt(store::compare).sum());
            done += chunk.size();
            run.progress(done, total);
            last = chunk.get(chunk.size() - 1).id();
            some = store.partiesAfter(last, CHUNK);
        }
        run.endsWith(Message.of("directory.duplicates.jobDone", done, found));
    }
}
