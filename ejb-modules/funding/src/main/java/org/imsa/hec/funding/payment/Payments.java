package org.imsa.hec.funding.payment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
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
                    + " g.number, g.title.latin, g.title.arabic, y.asked.amount, y.asked.currency, y.amount.amount,"
                    + " y.amount.currency, y.paidOn, y.confirmation.day, y.method, y.status)";
    private static final String FROM =
            "Payment y join PartyName p on p.id = y.payeeId join Grant g on g.id = y.grantId";

    private static final String OF_FORM = " left join PartyRegion c on c.partyId = y.payeeId"
            + " left join PartyName i on i.id = y.classification.individualId"
            + " left join Instalment n on n.id = y.instalmentId";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Documents documents;

    @Resource
    private SessionContext caller;

    /**
     * @param grantId only those of this grant; null for all
     * @param filter null for all
     */
    public Page<PaymentRow> list(Long grantId, PaymentFilter filter, String search, PageRequest request) {
        ListQuery<PaymentRow> list = new ListQuery<>(em, PaymentRow.class, ROW, FROM)
                .when(grantId != null, "y.grantId = :grant", "grant", grantId)
                .when(filter != null, "y.status in :states", "states", filter == null ? null : filter.states())
                .when(filter == PaymentFilter.WAITING_FOR_ME, "y.requestedBy <> :me", "me", me())
                .when(filter == PaymentFilter.UNCONFIRMED, "y.confirmation.day is null")
                .sortable("number", "y.number")
                .sortable("payee", "p.nameLatin")
                .sortable("grant", "g.number")
                .sortable("amount", "y.asked.amount")
                .sortable("paidOn", "y.paidOn")
                .inOrder("y.id desc");
        return PartySearch.numberedOrNamed(list, "y.number", "y.payeeId", search)
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public PaymentFile file(long id) {
        Object[] found = em.createQuery(
                        "select y, p, g, c.region, i, n.dueOn from " + FROM + OF_FORM + " where y.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Payment payment = (Payment) found[0];
        return payment.file(
                ((PartyName) found[1]).line(),
                ((Grant) found[2]).line(),
                (LocalDate) found[5],
                (IrsRegion) found[3],
                found[4] == null ? null : ((PartyName) found[4]).line(),
                proof(payment),
                me(),
                caller::isCallerInRole);
    }

    private DocumentRow proof(Payment payment) {
        return Optional.ofNullable(payment.confirmation())
                .map(Confirmation::documentId)
                .flatMap(documents::find)
                .orElse(null);
    }

    private static String me() {
        return Actor.current().username();
    }
}
