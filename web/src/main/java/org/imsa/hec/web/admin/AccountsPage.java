package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountFilter;
import org.imsa.hec.kernel.account.AccountRow;
import org.imsa.hec.kernel.account.AccountStatus;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Messages;

/** Who can sign in. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private AccountDesk desk;

    private final LazyRows<AccountRow> rows = LazyRows.<AccountRow>of(
                    ask -> desk.list(new AccountFilter(ask.search(), ask.filter(AccountStatus.class)), ask.page()))
            .filters(AccountStatus.values());

    /** The roles of this account in the reader's words. */
    public String roles(AccountRow row) {
        Messages messages = Messages.current();
        return row.roles().stream().map(role -> messages.text("role." + role)).collect(Collectors.joining(" · "));
    }

    public LazyRows<AccountRow> getRows() {
        return rows;
    }
}
