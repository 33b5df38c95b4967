package org.imsa.hec.directory.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imsa.hec.directory.api.ManyDuplicates;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/** Compares everybody with those in the same blocks of names, some at a time; what was decided before stays. */
@ApplicationScoped
class DuplicateSearch implements JobWork {
    static final String KIND = "duplicate-search";
    private static final int CHUNK = 250;

    @EJB
    private PairStore store;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Long filed = Long.MIN_VALUE;
        while (filed != null) {
            long last = filed;
            filed = run.inTransaction(() -> store.fileAfter(last, CHUNK));
        }
        long total = store.count();
        long done = 0;
        int found = 0;
        for (PartyKind kind : PartyKind.values()) {
            ManyDuplicates.Memory memory = new ManyDuplicates.Memory();
            List<Long> some = store.partiesAfter(kind, Long.MIN_VALUE, CHUNK);
            while (!some.isEmpty()) {
                List<Long> chunk = some;
                found += run.inTransaction(() -> store.compare(kind, chunk, memory));
                done += chunk.size();
                run.progress(done, total);
                some = store.partiesAfter(kind, chunk.get(chunk.size() - 1), CHUNK);
            }
        }
        run.endsWith(Message.of("directory.duplicates.jobDone", done, found));
    }
}
