package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.period.PeriodFilter;
import org.imsa.hec.funding.period.PeriodRow;
import org.imsa.hec.funding.period.Periods;
import org.imsa.hec.web.shell.LazyRows;

/** The months of the books, with what was entered into each. */
@Named
@ViewScoped
public class PeriodsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Periods periods;

    private final LazyRows<PeriodRow> rows = LazyRows.<PeriodRow>of(
                    ask -> periods.list(ask.filter(PeriodFilter.class), ask.search(), ask.page()))
            .filters(PeriodFilter.values());

    public LazyRows<PeriodRow> getRows() {
        return rows;
    }
}
