package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotFilter;
import org.imsa.hec.directory.ballot.BallotRow;
import org.imsa.hec.web.shell.LazyRows;

/** The ballots; those that wait for the reader's vote first. */
@Named
@ViewScoped
public class BallotsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private BallotBook book;

    private final LazyRows<BallotRow> rows = LazyRows.<BallotRow>of(
                    ask -> book.list(ask.filter(BallotFilter.class), ask.search(), ask.page()))
            .filters(BallotFilter.values())
            .counted(() -> book.counts());

    public LazyRows<BallotRow> getRows() {
        return rows;
    }
}
