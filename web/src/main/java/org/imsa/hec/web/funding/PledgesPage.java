package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.pledge.PledgeFilter;
import org.imsa.hec.funding.pledge.PledgeRow;
import org.imsa.hec.funding.pledge.Pledges;
import org.imsa.hec.web.shell.LazyRows;

/** The pledges; for one fund, if the address says so. */
@Named
@ViewScoped
public class PledgesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Pledges pledges;

    private Long fund;

    private final LazyRows<PledgeRow> rows = LazyRows.<PledgeRow>of(
                    ask -> pledges.list(fund, ask.filter(PledgeFilter.class), ask.search(), ask.page()))
            .filters(PledgeFilter.values());

    public LazyRows<PledgeRow> getRows() {
        return rows;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }
}
