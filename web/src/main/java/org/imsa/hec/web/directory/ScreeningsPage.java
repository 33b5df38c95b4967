package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.sanctions.ListRow;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.screening.ScreeningFilter;
import org.imsa.hec.directory.screening.ScreeningRow;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.web.shell.LazyRows;

/** Who may be somebody on the sanctions list. */
@Named
@ViewScoped
public class ScreeningsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Screenings screenings;

    @EJB
    private SanctionsLists lists;

    private ListRow list;
    private boolean looked;

    private final LazyRows<ScreeningRow> rows = LazyRows.<ScreeningRow>of(
                    ask -> screenings.list(ask.filter(ScreeningFilter.class), ask.search(), ask.page()))
            .filters(ScreeningFilter.values())
            .counted(() -> screenings.counts());

    /** The version of the list in effect; null before the first. */
    public ListRow getList() {
        if (!looked) {
            list = lists.active().orElse(null);
            looked = true;
        }
        return list;
    }

    public LazyRows<ScreeningRow> getRows() {
        return rows;
    }
}
