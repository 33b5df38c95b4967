package org.imsa.hec.funding.bank.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.Stored;

/** Shows the accounts of the house. The full number is for the treasurer alone. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class BankAccounts {
    private static final String ROW = "new org.imsa.hec.funding.bank.account.BankAccountRow(a.id, a.number,"
            + " a.name.latin, a.name.arabic, a.bank, a.lastDigits, a.startBalance.currency, a.open,"
            + " (select count(l) from BankLine l where l.accountId = a.id"
            + " and not exists (select s.id from Settlement s where s.lineId = l.id)))";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /** @param state null for all */
    public Page<BankAccountRow> list(BankAccountState state, String search, PageRequest request) {
        Typed typed = new Typed(search);
        Page<BankAccountRow> page = new ListQuery<>(em, BankAccountRow.class, ROW, "BankAccount a")
                .when(state != null, "a.open = :open", "open", state == BankAccountState.OPEN)
                .when(typed.isNumber(), "a.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "a.name.latin like :words or a.name.arabic like :words or a.bank like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "a.number")
                .sortable("latin", "a.name.latin")
                .sortable("bank", "a.bank")
                .inOrder("a.open desc, a.id")
                .page(request);
        Map<Long, LocalDate> lastDays =
                lastDays(page.rows().stream().map(BankAccountRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.until(lastDays.get(row.id())))
                        .toList(),
                page.total());
    }

    /** The last day of which a statement tells, by account. */
    private Map<Long, LocalDate> lastDays(List<Long> accountIds) {
        Map<Long, LocalDate> lastDays = new HashMap<>();
        if (!accountIds.isEmpty()) {
            em.createQuery(
                            "select t.accountId, t.lastDay from BankStatement t where t.accountId in :ids and not exists"
                                    + " (select u.id from BankStatement u where u.accountId = t.accountId"
                                    + " and u.lastDay > t.lastDay)",
                            Object[].class)
                    .setParameter("ids", accountIds)
                    .getResultList()
                    .forEach(found -> lastDays.put((Long) found[0], (LocalDate) found[1]));
        }
        return lastDays;
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public BankAccountFile file(long id) {
        return Stored.get(em, BankAccount.class, id).file(caller.isCallerInRole(Roles.TREASURER));
    }

    /** The accounts, to choose from. */
    public List<RecordLine> all() {
        return em.createQuery("select a from BankAccount a order by a.open desc, a.id", BankAccount.class)
                .getResultStream()
                .map(BankAccount::line)
                .toList();
    }
}
