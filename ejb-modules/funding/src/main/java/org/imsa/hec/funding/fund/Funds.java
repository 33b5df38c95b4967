package org.imsa.hec.funding.fund;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.Stored;

/** Shows funds, with what the ledger says that they have. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Funds {
    private static final String ROW =
            "new org.imsa.hec.funding.fund.FundRow(f.id, f.number, f.name.latin, f.name.arabic,"
                    + " f.restriction, f.purposes, f.beneficiaryNumber, f.currency, f.open)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Balances balances;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<FundRow> list(FundFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        Page<FundRow> page = new ListQuery<>(em, FundRow.class, ROW, "Fund f")
                .when(filter != null, filter == null ? "" : filter.condition())
                .when(typed.isNumber(), "f.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "f.name.latin like :words or f.name.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "f.number")
                .sortable("latin", "f.name.latin")
                .sortable("arabic", "f.name.arabic")
                .inOrder("f.open desc, f.id desc")
                .page(request);
        Map<Long, Figures> figures =
                balances.ofFunds(page.rows().stream().map(FundRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(figures.getOrDefault(row.id(), Figures.none(row.currency()))))
                        .toList(),
                page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public FundFile file(long id) {
        Fund fund = Stored.get(em, Fund.class, id);
        return fund.file(balances.ofFund(id, fund.currency()), next(fund));
    }

    /** Open funds to choose from, by their names. */
    public List<RecordLine> open() {
        return em.createQuery(
                        "select f from Fund f where f.open = true order by f.name.latin, f.name.arabic", Fund.class)
                .getResultStream()
                .map(Fund::line)
                .toList();
    }

    private Set<FundAction> next(Fund fund) {
        if (!caller.isCallerInRole(Roles.TREASURER)) {
            return EnumSet.noneOf(FundAction.class);
        }
        return fund.isOpen()
                ? EnumSet.of(FundAction.RECORD_GIFT, FundAction.TRANSFER, FundAction.RENAME, FundAction.CLOSE)
                : EnumSet.of(FundAction.TRANSFER, FundAction.REOPEN);
    }
}
