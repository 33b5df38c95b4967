package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.matching.MatchingFilter;
import org.imsa.hec.funding.matching.MatchingRow;
import org.imsa.hec.funding.matching.Matchings;
import org.imsa.hec.web.shell.LazyRows;

/** The matching gifts. */
@Named
@ViewScoped
public class MatchingsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Matchings matchings;

    private final LazyRows<MatchingRow> rows = LazyRows.<MatchingRow>of(
                    ask -> matchings.list(ask.filter(MatchingFilter.class), ask.search(), ask.page()))
            .filters(MatchingFilter.values());

    public LazyRows<MatchingRow> getRows() {
        return rows;
    }
}
