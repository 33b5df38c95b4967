package org.imsa.hec.funding.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.file.CsvColumns;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/** Shows statements. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class BankStatements {
    private static final String ROW = "new org.imsa.hec.funding.bank.statement.BankStatementRow(s.id, s.number,"
            + " a.name.latin, a.name.arabic, s.format, s.firstDay, s.lastDay, s.opening, s.closing, s.currency,"
            + " s.lineCount, s.state)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Bankbooks books;

    @EJB
    private Jobs jobs;

    /**
     * @param accountId only of this account; null for all
     * @param state null for all
     */
    public Page<BankStatementRow> list(Long accountId, StatementState state, String search, PageRequest request) {
        Typed typed = new Typed(search);
        return new ListQuery<>(
                        em, BankStatementRow.class, ROW, "BankStatement s join BankAccount a on a.id = s.accountId")
                .when(accountId != null, "s.accountId = :account", "account", accountId)
                .when(state != null, "s.state = :state", "state", state)
                .when(typed.isNumber(), "s.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "s.fileName like :words or s.bankReference like :words or a.name.latin like :words"
                                + " or a.name.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "s.number")
                .sortable("lastDay", "s.lastDay")
                .inOrder("s.lastDay desc, s.id desc")
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public BankStatementFile file(long id) {
        BankStatement statement = Stored.get(em, BankStatement.class, id);
        BankAccount account = em.find(BankAccount.class, statement.accountId());
        return statement.file(account.line(), books.of(account).gaps().get(id));
    }

    /** What is missing among the statements of an account, in words. */
    public List<Message> gaps(long accountId) {
        return List.copyOf(
                books.of(Stored.get(em, BankAccount.class, accountId)).gaps().values());
    }

    /** The last work that was done for this record. */
    public Optional<JobRow> work(RecordRef record) {
        return jobs.of(record, 1).stream().findFirst();
    }

    /** What can be read from a file of rows. */
    public List<IntakeColumn> columns() {
        return CsvColumns.ALL;
    }
}
