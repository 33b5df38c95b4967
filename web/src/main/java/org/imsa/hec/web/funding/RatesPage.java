package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.rate.RateFilter;
import org.imsa.hec.funding.rate.RateRow;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.web.shell.Choices;
import org.imsa.hec.web.shell.Colleagues;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.ListRequest;

/** The exchange rates, of all currencies or of one. */
@Named
@ViewScoped
public class RatesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Rates rates;

    @Inject
    private Choices choices;

    @Inject
    private Colleagues colleagues;

    private String currency;

    private final LazyRows<RateRow> rows = LazyRows.<RateRow>of(this::list).filters(RateFilter.values());

    private Page<RateRow> list(ListRequest ask) {
        Page<RateRow> page = rates.list(currency, ask.filter(RateFilter.class), ask.search(), ask.page());
        colleagues.prepare(page.rows().stream().map(RateRow::enteredBy).toList());
        return page;
    }

    public LazyRows<RateRow> getRows() {
        return rows;
    }

    public List<String> getCurrencies() {
        return choices.getForeignCurrencies();
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
