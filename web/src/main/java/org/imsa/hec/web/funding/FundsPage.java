package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.fund.FundFilter;
import org.imsa.hec.funding.fund.FundRow;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.web.shell.LazyRows;

/** The funds, with what each has. */
@Named
@ViewScoped
public class FundsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Funds funds;

    private final LazyRows<FundRow> rows = LazyRows.<FundRow>of(
                    ask -> funds.list(ask.filter(FundFilter.class), ask.search(), ask.page()))
            .filters(FundFilter.values());

    public LazyRows<FundRow> getRows() {
        return rows;
    }
}
