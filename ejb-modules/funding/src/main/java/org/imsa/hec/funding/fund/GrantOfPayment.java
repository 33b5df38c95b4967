package org.imsa.hec.funding.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Which grant a payment is for. It never changes, so it is read outside the transaction that will decide: the fund is then the
 * first that it locks, and what it reads afterwards is not older than the lock.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrantOfPayment {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** @throws RuleBroken {@code rule.record.gone} */
    public long of(long paymentId) {
        return em.createQuery("select y.grantId from Payment y where y.id = :id", Long.class)
                .setParameter("id", paymentId)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }
}
