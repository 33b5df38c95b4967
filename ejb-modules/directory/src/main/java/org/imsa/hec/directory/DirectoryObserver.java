package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imsa.hec.directory.api.MergeLog;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PersonsMerged;
import org.imsa.hec.directory.api.PersonsUnmerged;
import org.imsa.hec.directory.party.Merge;
import org.imsa.hec.directory.person.PhotoDesk;
import org.imsa.hec.directory.screening.Screener;

/** All that this context listens to. Each observer works in the transaction of what it hears. */
@ApplicationScoped
public class DirectoryObserver {

    @EJB
    private MergeLog log;

    @EJB
    private Screener screener;

    @EJB
    private PhotoDesk photos;

    /**
     * Merges and suspected pairs tell what was; accounts of the person, documents and to-dos go with the record.
     */
    void merged(@Observes PersonsMerged merged) {
        log.repoint(merged, "directory", Merge.HISTORY.toArray(String[]::new));
        log.repoint(merged, "kernel");
        Merge.SUBJECTS.forEach(subject -> log.repointRecord(merged, subject.table(), subject.column()));
        if (merged.kind() == PartyKind.PERSON) {
            photos.takeOver(merged);
        }
        screener.settle(merged.keptId());
    }

    void unmerged(@Observes PersonsUnmerged unmerged) {
        if (unmerged.kind() == PartyKind.PERSON) {
            photos.giveBack(unmerged);
        }
        screener.settle(unmerged.keptId());
        screener.settle(unmerged.goneId());
    }
}
