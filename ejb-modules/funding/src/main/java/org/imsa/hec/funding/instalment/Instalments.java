package org.imsa.hec.funding.instalment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.Stored;

/** Shows the schedule of a grant, and guards it when a payment is asked for. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Instalments {
    /** What was asked in another currency is left out: it is measured when it is paid. */
    private static final String SUMS = "SELECT instalment_id,"
            + " SUM(IF(status IN ('REQUESTED', 'APPROVED') AND asked_currency = ?2, asked_amount, 0)),"
            + " SUM(IF(status = 'MADE', amount, 0)) FROM funding_payment"
            + " WHERE grant_id = ?1 AND instalment_id IS NOT NULL GROUP BY instalment_id";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    public Schedule of(long grantId) {
        return ofHeld(Stored.get(em, Grant.class, grantId));
    }

    /** For the desks of this context, which ask whether the schedule allows what they are about to do. */
    @PermitAll
    public Schedule ofHeld(Grant grant) {
        String currency = grant.amount().currency();
        Map<Long, Object[]> sums = sums(grant.id(), currency);
        List<InstalmentRow> rows = em.createQuery(
                        "select i from Instalment i where i.grantId = :grant order by i.dueOn, i.id", Instalment.class)
                .setParameter("grant", grant.id())
                .getResultStream()
                .map(instalment -> row(instalment, sums.get(instalment.id())))
                .toList();
        return new Schedule(grant.amount(), rows);
    }

    private static InstalmentRow row(Instalment instalment, Object[] sums) {
        return sums == null
                ? instalment.row(BigDecimal.ZERO, BigDecimal.ZERO)
                : instalment.row((BigDecimal) sums[1], (BigDecimal) sums[2]);
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Object[]> sums(long grantId, String currency) {
        List<Object[]> rows = em.createNativeQuery(SUMS)
                .setParameter(1, grantId)
                .setParameter(2, currency)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row));
    }
}
