package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.chart.AccountFilter;
import org.imsa.hec.funding.chart.AccountRow;
import org.imsa.hec.funding.chart.Chart;
import org.imsa.hec.web.shell.LazyRows;

/** The chart of accounts, with what stands on each. */
@Named
@ViewScoped
public class ChartPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Chart chart;

    private final LazyRows<AccountRow> rows = LazyRows.<AccountRow>of(
                    ask -> chart.list(ask.filter(AccountFilter.class), ask.search(), ask.page()))
            .filters(AccountFilter.values());

    public LazyRows<AccountRow> getRows() {
        return rows;
    }
}
