package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.directory.api.PersonsUnmerged;
import org.imsa.hec.directory.screening.Screener;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class DirectoryObserver {

    @EJB
    private MergeLog log;

    @EJB
    private Screener screener;

    /**
     * Merges and suspected pairs tell what was; accounts of the person, documents and to-dos go with
     * the record.
     */
    void merged(@Observes PersonsMerged merged) {
        log.repoint(
                merged,
                "directory",
                "directory_merge",
                "directory_suspected_pair",
                "directory_name_word",
                "directory_name_block");
        log.repoint(merged, "kernel");
        log.repointRecord(merged, "kernel_document", "subject");
        log.repointRecord(merged, "kernel_todo", "subject");
        screener.settle(merged.keptId());
    }

    void unmerged(@Observes PersonsUnmerged unmerged) {
        screener.settle(unmerged.keptId());
        screener.settle(unmerged.goneId());
    }
}
