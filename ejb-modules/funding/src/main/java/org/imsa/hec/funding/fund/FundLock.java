package org.imsa.hec.funding.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Holds a fund while a desk decides about its money. Whoever promises, pays or takes back money holds the fund's row until
 * the end of the transaction, so that they decide one after the other. The row's version is raised, so that this holds on a
 * Galera cluster too. Who only records a gift need not hold it; the foreign key makes them wait for a decision under way.
 * Who waits in vain for ten seconds is told to try again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FundLock {
    private static final int PATIENCE_MILLIS = 10_000;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private GrantOfPayment grants;

    public Fund take(long fundId) {
        return take("select f from Fund f where f.id = :id", fundId);
    }

    /** Two funds, always in the same order, so that two who move money between them do not wait for each other. */
    public void takeBoth(long oneFundId, long otherFundId) {
        take(Math.min(oneFundId, otherFundId));
        take(Math.max(oneFundId, otherFundId));
    }

    /** The fund out of which this grant was asked for; the grant is held with it. */
    public Fund takeForGrant(long grantId) {
        return take("select f from Fund f, Grant g where g.id = :id and f.id = g.fundId", grantId);
    }

    public Fund takeForGift(long giftId) {
        return take("select f from Fund f, Gift g where g.id = :id and f.id = g.fundId", giftId);
    }

    /** Not the payment itself: whoever asks for another one of the grant holds the fund and reads all its payments. */
    public Fund takeForPayment(long paymentId) {
        return takeForGrant(grants.of(paymentId));
    }

    private Fund take(String query, long id) {
        try {
            return em.createQuery(query, Fund.class)
                    .setParameter("id", id)
                    .setHint("jakarta.persistence.query.timeout", PATIENCE_MILLIS)
                    .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                    .getSingleResult();
        } catch (NoResultException none) {
            throw new RuleBroken("rule.record.gone");
        }
    }
}
