package org.imsa.hec.funding.schedulef;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.imsa.hec.kernel.account.Roles;

/** Reads Schedule F from the payments and from the books, in one statement. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class ForeignPayments {
    private static final String WITH_BOOKS =
            """
            select new org.imsa.hec.funding.schedulef.ForeignPayment(y.id, y.number, y.payeeId, p.kind, p.nameLatin,
              p.nameArabic, y.classification.region, c.region, y.classification.assistance, y.usedFor,
              y.classification.individualId, y.classification.recipients,
              case when e.amount.currency = 'USD' then e.amount.amount else e.usd end, y.method,
              y.classification.goodsUsd, y.classification.goods, y.classification.valuation)
            from Payment y join PartyName p on p.id = y.payeeId
              join LedgerEntry e on e.sourceKind = 'payment' and e.sourceId = y.id
                and e.reason = org.imsa.hec.funding.ledger.Reason.PAYMENT
              left join PartyRegion c on c.partyId = y.payeeId
            where y.status = org.imsa.hec.funding.payment.PaymentStatus.MADE and y.paidOn between :first and :last
            order by p.nameLatin, y.payeeId, y.paidOn, y.id""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** @param year a calendar year; payments count in the year in which they left the bank */
    public ScheduleF of(int year) {
        return ScheduleF.of(em.createQuery(WITH_BOOKS, ForeignPayment.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList());
    }
}
