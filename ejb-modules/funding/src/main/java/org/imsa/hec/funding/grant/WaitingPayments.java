package org.imsa.hec.funding.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/** What is asked for or approved for a grant and not yet paid; for the desks of this context, which hold the fund. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WaitingPayments {
    private static final String FROM =
            " FROM funding_payment WHERE grant_id = ?1 AND status IN ('REQUESTED', 'APPROVED')";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** What was asked in another currency is left out: it is measured when it is paid. */
    public Money sum(long grantId, String currency) {
        BigDecimal sum = (BigDecimal) em.createNativeQuery(
                        "SELECT COALESCE(SUM(asked_amount), 0)" + FROM + " AND asked_currency = ?2 LOCK IN SHARE MODE")
                .setParameter(1, grantId)
                .setParameter(2, currency)
                .getSingleResult();
        return Money.of(sum, currency);
    }

    /** @throws RuleBroken {@code rule.grant.paymentsWaiting} with how many wait */
    public void mustBeNone(Grant grant) {
        long waiting = ((Number) em.createNativeQuery("SELECT COUNT(*)" + FROM + " LOCK IN SHARE MODE")
                        .setParameter(1, grant.id())
                        .getSingleResult())
                .longValue();
        RuleBroken.unless(waiting == 0, "rule.grant.paymentsWaiting", grant.number(), waiting);
    }
}
