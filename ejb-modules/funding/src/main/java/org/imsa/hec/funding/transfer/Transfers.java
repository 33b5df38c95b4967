package org.imsa.hec.funding.transfer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;

/** Shows transfers. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Transfers {
    private static final String ROW = "new org.imsa.hec.funding.transfer.TransferRow(t.id, t.number, f.name.latin,"
            + " f.name.arabic, o.name.latin, o.name.arabic, t.amount.amount, t.amount.currency, t.requestedAt,"
            + " t.madeOn, t.status)";
    private static final String FROM = "Transfer t join Fund f on f.id = t.fromFundId join Fund o on o.id = t.toFundId";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /**
     * @param fundId only those from or to this fund; null for all
     * @param filter null for all
     */
    public Page<TransferRow> list(Long fundId, TransferFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        return new ListQuery<>(em, TransferRow.class, ROW, FROM)
                .when(fundId != null, "t.fromFundId = :fund or t.toFundId = :fund", "fund", fundId)
                .when(filter != null, "t.status in :states", "states", filter == null ? null : filter.states())
                .when(filter == TransferFilter.WAITING_FOR_ME, "t.requestedBy <> :me", "me", me())
                .when(typed.isNumber(), "t.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "f.name.latin like :words or f.name.arabic like :words or o.name.latin like :words"
                                + " or o.name.arabic like :words or t.reason like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "t.number")
                .sortable("from", "f.name.latin")
                .sortable("to", "o.name.latin")
                .sortable("amount", "t.amount.amount")
                .sortable("requestedAt", "t.requestedAt")
                .inOrder("t.id desc")
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public TransferFile file(long id) {
        Object[] found = em.createQuery("select t, f, o from " + FROM + " where t.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        return ((Transfer) found[0]).file((Fund) found[1], (Fund) found[2], me(), caller::isCallerInRole);
    }

    private static String me() {
        return Actor.current().username();
    }
}
