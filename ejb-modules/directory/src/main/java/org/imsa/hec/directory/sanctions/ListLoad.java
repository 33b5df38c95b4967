package org.imsa.hec.directory.sanctions;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.screening.Everybody;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.document.DocumentPieces;
import org.imsa.hec.kernel.job.JobRun;
import org.imsa.hec.kernel.job.JobWork;

/**
 * Stores the entries of a version, lets it take effect, and screens everybody against it. Begun again after an
 * interruption, it stores the entries anew if they were not complete, and goes on with those who are not screened yet.
 */
@ApplicationScoped
class ListLoad implements JobWork {
    static final String KIND = "sanctions-load";
    private static final int CHUNK = 500;

    @Inject
    private ListStore store;

    @Inject
    private Everybody everybody;

    @EJB
    private DocumentPieces pieces;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        long id = run.subject().id();
        if (run.inTransaction(() -> store.isLoading(id))) {
            loadEntries(run, id);
            run.inTransaction(() -> store.takeEffect(id));
        }
        Everybody.Found found = everybody.screen(run);
        run.endsWith(Message.of("kernel.job." + KIND + ".done", found.screened(), found.parties()));
    }

    private void loadEntries(JobRun run, long id) throws IOException {
        List<Listed> entries = SdnList.read(files(run)).entries();
        run.inTransaction(() -> store.begin(id));
        for (int first = 0; first < entries.size(); first += CHUNK) {
            List<Listed> chunk = entries.subList(first, Math.min(first + CHUNK, entries.size()));
            run.inTransaction(() -> store.add(id, chunk));
            run.progress(first + chunk.size(), entries.size());
        }
    }

    private List<SdnFile> files(JobRun run) throws IOException {
        List<SdnFile> files = new ArrayList<>();
        for (String name : List.of(SdnList.SDN, SdnList.ALT, SdnList.ADD)) {
            try (InputStream content = pieces.stream(Long.parseLong(run.parameter(name)))) {
                files.add(SdnFile.read(name, content));
            }
        }
        return files;
    }
}
