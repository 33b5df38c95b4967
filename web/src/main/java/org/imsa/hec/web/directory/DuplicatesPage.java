package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.duplicate.PairRow;
import org.imsa.hec.directory.duplicate.PairState;
import org.imsa.hec.directory.duplicate.SuspectedPairs;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;

/** The pairs of records that may be about one person or one organisation. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private SuspectedPairs pairs;

    private final LazyRows<PairRow> rows = LazyRows.<PairRow>of(
                    ask -> pairs.list(ask.filter(PairState.class), ask.search(), ask.page()))
            .filters(PairState.values());

    /** Begins the search in the background. */
    public void search() {
        pairs.search();
        Notice.done("directory.duplicates.searching");
    }

    public void notTheSame(PairRow pair) {
        pairs.notTheSame(pair.id(), pair.version());
        Notice.done("directory.duplicates.notTheSame.done");
    }

    public void suspectAgain(PairRow pair) {
        pairs.suspectAgain(pair.id(), pair.version());
        Notice.done("common.saved");
    }

    public RecordRef one(PairRow pair) {
        return new RecordRef(pair.kind(), pair.oneId());
    }

    public LazyRows<PairRow> getRows() {
        return rows;
    }
}
