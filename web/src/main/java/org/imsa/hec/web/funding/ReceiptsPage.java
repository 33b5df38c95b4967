package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.receipt.ReceiptFilter;
import org.imsa.hec.funding.receipt.ReceiptRow;
import org.imsa.hec.funding.receipt.Receipts;
import org.imsa.hec.web.shell.LazyRows;

/** The receipts; of one donor, if the address says so. */
@Named
@ViewScoped
public class ReceiptsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Receipts receipts;

    private Long donor;

    private final LazyRows<ReceiptRow> rows = LazyRows.<ReceiptRow>of(
                    ask -> receipts.list(donor, ask.filter(ReceiptFilter.class), ask.search(), ask.page()))
            .filters(ReceiptFilter.values());

    public LazyRows<ReceiptRow> getRows() {
        return rows;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
    }
}
