package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.bank.statement.BankStatementRow;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.funding.bank.statement.StatementState;
import org.imsa.hec.web.shell.LazyRows;

/** The statements of all accounts. */
@Named
@ViewScoped
public class StatementsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private BankStatements statements;

    private final LazyRows<BankStatementRow> rows = LazyRows.<BankStatementRow>of(
                    ask -> statements.list(null, ask.filter(StatementState.class), ask.search(), ask.page()))
            .filters(StatementState.values());

    public LazyRows<BankStatementRow> getRows() {
        return rows;
    }
}
