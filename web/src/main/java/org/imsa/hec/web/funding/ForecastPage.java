package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.report.CashForecast;
import org.imsa.hec.funding.report.ForecastRow;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.web.shell.LazyRows;

/** What will leave the bank, by month. */
@Named
@ViewScoped
public class ForecastPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private CashForecast forecast;

    private List<ForecastRow> all;

    private final LazyRows<ForecastRow> rows = LazyRows.of(ask -> page(ask.page()));

    private Page<ForecastRow> page(PageRequest asked) {
        if (all == null) {
            all = forecast.rows();
        }
        return new Page<>(all.stream().skip(asked.first()).limit(asked.size()).toList(), all.size());
    }

    public LazyRows<ForecastRow> getRows() {
        return rows;
    }
}
