package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.transfer.TransferFilter;
import org.imsa.hec.funding.transfer.TransferRow;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.web.shell.LazyRows;

/** The transfers; of one fund, if the address says so. */
@Named
@ViewScoped
public class TransfersPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Transfers transfers;

    private Long fund;

    private final LazyRows<TransferRow> rows = LazyRows.<TransferRow>of(
                    ask -> transfers.list(fund, ask.filter(TransferFilter.class), ask.search(), ask.page()))
            .filters(TransferFilter.values());

    public LazyRows<TransferRow> getRows() {
        return rows;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }
}
