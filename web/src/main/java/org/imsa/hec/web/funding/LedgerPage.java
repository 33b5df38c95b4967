package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imsa.hec.funding.ledger.TrialBalance;
import org.imsa.hec.funding.ledger.TrialBalanceRow;
import org.imsa.hec.funding.ledger.TrialBalanceTotal;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.web.shell.LazyRows;

/** The trial balance: every account with all that was debited and credited. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private TrialBalance balance;

    private List<TrialBalanceRow> all;

    private final LazyRows<TrialBalanceRow> rows = LazyRows.of(ask -> page(ask.search(), ask.page()));

    private Page<TrialBalanceRow> page(String search, PageRequest asked) {
        String text = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        List<TrialBalanceRow> accounts = all().stream()
                .filter(row -> Stream.of(row.code(), row.latin(), row.arabic())
                        .anyMatch(name ->
                                name != null && name.toLowerCase(Locale.ROOT).contains(text)))
                .toList();
        return new Page<>(
                accounts.stream().skip(asked.first()).limit(asked.size()).toList(), accounts.size());
    }

    /** The sums are of all accounts, so all are read, once for a view of the page. */
    private List<TrialBalanceRow> all() {
        if (all == null) {
            all = balance.rows();
        }
        return all;
    }

    public LazyRows<TrialBalanceRow> getRows() {
        return rows;
    }

    public List<TrialBalanceTotal> getTotals() {
        return TrialBalanceTotal.of(all());
    }
}
