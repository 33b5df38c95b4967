package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.funding.ledger.TrialBalance;
import org.imsa.hec.funding.ledger.TrialBalanceRow;
import org.imsa.hec.funding.ledger.TrialBalanceTotal;

/** The trial balance as of a day: every account with all that was debited and credited until then. */
@Named
@ViewScoped
public class LedgerPage extends ReportPage<TrialBalanceRow> {
    private static final long serialVersionUID = 1;

    @EJB
    private TrialBalance balance;

    @Override
    protected Stream<String> texts(TrialBalanceRow row) {
        return Stream.of(row.code(), row.latin(), row.arabic());
    }

    @Override
    protected List<TrialBalanceRow> read() {
        return balance.rows(getLast());
    }

    public List<TrialBalanceTotal> getTotals() {
        return TrialBalanceTotal.of(getAll());
    }
}
