package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.bank.account.BankAccountRow;
import org.imsa.hec.funding.bank.account.BankAccountState;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.web.shell.LazyRows;

/** The accounts of the house in banks. */
@Named
@ViewScoped
public class BankAccountsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private BankAccounts accounts;

    private final LazyRows<BankAccountRow> rows = LazyRows.<BankAccountRow>of(
                    ask -> accounts.list(ask.filter(BankAccountState.class), ask.search(), ask.page()))
            .filters(BankAccountState.values());

    public LazyRows<BankAccountRow> getRows() {
        return rows;
    }
}
