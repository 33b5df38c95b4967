package org.imsa.hec.funding.payment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Shows payments. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Payments {
    private static final String ROW =
            "new org.imsa.hec.funding.payment.PaymentRow(y.id, y.number, p.nameLatin, p.nameArabic,"
                    + " g.number, g.title.latin, g.title.arabic, y.amount.amount, y.amount.currency, y.conversion.original.amount, y.conversion.original.currency, y.paidOn, y.method, y.status)";
    private static final String FROM =
            "Payment y join PartyName p on p.id = y.payeeId join Grant g on g.id = y.grantId";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /**
     * @param grantId only those of this grant; null for all
     * @param status null for all
     */
    public Page<PaymentRow> list(Long grantId, PaymentStatus status, String search, PageRequest request) {
        ListQuery<PaymentRow> list = new ListQuery<>(em, PaymentRow.class, ROW, FROM)
                .when(grantId != null, "y.grantId = :grant", "grant", grantId)
                .when(status != null, "y.status = :status", "status", status)
                .sortable("number", "y.number")
                .sortable("payee", "p.nameLatin")
                .sortable("grant", "g.number")
                .sortable("amount", "y.amount.amount")
                .sortable("paidOn", "y.paidOn")
                .inOrder("y.paidOn desc, y.id desc");
        return PartySearch.numberedOrNamed(list, "y.number", "y.payeeId", search)
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public PaymentFile file(long id) {
        Object[] found = em.createQuery("select y, p, g from " + FROM + " where y.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Payment payment = (Payment) found[0];
        boolean mayReverse = caller.isCallerInRole(Roles.TREASURER) && payment.isMade();
        return payment.file(
                ((PartyName) found[1]).line(),
                ((Grant) found[2]).line(),
                mayReverse ? EnumSet.of(PaymentAction.REVERSE) : EnumSet.noneOf(PaymentAction.class));
    }
}
