package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.ledger.TrialBalance;
import org.imsa.hec.funding.ledger.TrialBalanceRow;
import org.imsa.hec.funding.ledger.TrialBalanceTotal;

/** The trial balance: every account with all that was debited and credited. */
@Named
@RequestScoped
public class LedgerPage {

    @EJB
    private TrialBalance balance;

    private List<TrialBalanceRow> rows;

    public List<TrialBalanceRow> getRows() {
        if (rows == null) {
            rows = balance.rows();
        }
        return rows;
    }

    public List<TrialBalanceTotal> getTotals() {
        return TrialBalanceTotal.of(getRows());
    }
}
