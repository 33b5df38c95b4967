package org.imsa.hec.funding.chart;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/** Shows the chart of accounts with what stands on each. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class Chart {
    private static final String ROW = "new org.imsa.hec.funding.chart.AccountRow(a.id, a.code, a.name.latin,"
            + " a.name.arabic, a.accountType, a.normalSide, a.heading, a.headingCode, h.name.latin, h.name.arabic)";
    private static final String FROM = "LedgerAccount a left join LedgerAccount h on h.code = a.headingCode";

    /** Of each account, and of each heading what stands under it. */
    private static final String BALANCES =
            """
            SELECT code, currency, SUM(amount) FROM (
              SELECT a.code, e.currency, IF(a.normal_side = 'DEBIT', e.amount, -e.amount) AS amount
              FROM funding_entry e JOIN funding_account p ON p.code = e.debit
                JOIN funding_account a ON a.code IN (p.code, p.heading_code)
              UNION ALL
              SELECT a.code, e.currency, IF(a.normal_side = 'CREDIT', e.amount, -e.amount)
              FROM funding_entry e JOIN funding_account p ON p.code = e.credit
                JOIN funding_account a ON a.code IN (p.code, p.heading_code)) side
            GROUP BY code, currency ORDER BY code, currency""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<AccountRow> list(AccountFilter filter, String search, PageRequest request) {
        Page<AccountRow> page = new ListQuery<>(em, AccountRow.class, ROW, FROM)
                .when(filter != null, filter == null ? "" : filter.condition())
                .when(
                        search != null && !search.isBlank(),
                        "a.code like :search or a.name.latin like :search or a.name.arabic like :search",
                        "search",
                        ListQuery.contains(search))
                .sortable("code", "a.code")
                .sortable("latin", "a.name.latin")
                .sortable("arabic", "a.name.arabic")
                .sortable("type", "a.accountType")
                .inOrder("a.code")
                .page(request);
        Map<String, List<Money>> balances = balances();
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(balances.getOrDefault(row.code(), List.of())))
                        .toList(),
                page.total());
    }

    /** @throws org.imsa.hec.kernel.RuleBroken {@code rule.record.gone} */
    public AccountFile file(long id) {
        LedgerAccount account = Stored.get(em, LedgerAccount.class, id);
        RecordRef over = account.headingCode() == null
                ? null
                : em.createQuery("select a from LedgerAccount a where a.code = :code", LedgerAccount.class)
                        .setParameter("code", account.headingCode())
                        .getSingleResult()
                        .ref();
        return account.file(over, caller.isCallerInRole(Roles.TREASURER));
    }

    /** Headings that an account of this type can stand under. */
    public List<RecordLine> headings(AccountType type) {
        return em
                .createQuery(
                        "select a.id, a.code, a.name.latin, a.name.arabic from LedgerAccount a where a.heading = true"
                                + " and a.accountType = :type order by a.code",
                        Object[].class)
                .setParameter("type", type)
                .getResultList()
                .stream()
                .map(row -> new RecordLine(
                        new RecordRef(LedgerAccount.KIND, (Long) row[0]), (String) row[1], (String) row[2], (String)
                                row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Money>> balances() {
        Map<String, List<Money>> balances = new HashMap<>();
        for (Object[] row : (List<Object[]>) em.createNativeQuery(BALANCES).getResultList()) {
            balances.computeIfAbsent(row[0].toString(), code -> new ArrayList<>())
                    .add(Money.of((BigDecimal) row[2], row[1].toString()));
        }
        return balances;
    }
}
