package org.imsa.hec.funding.gift;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/**
 * Ties payments to the gifts they are made of. For the desks of this context, which hold the fund meanwhile, so that no gift
 * is spent twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Attributions {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Lots lots;

    /** Takes this payment out of the oldest gifts of the fund that have something left. */
    public void spend(long fundId, long paymentId, Money payment) {
        FirstInFirstOut.shares(lots.oldest(fundId, payment), payment)
                .forEach(share -> em.persist(new Attribution(share.giftId(), paymentId, fundId, share.amount())));
    }

    /** Gives the shares of a reversed payment back to their gifts. */
    public void giveBack(long paymentId) {
        em.createQuery(
                        "select a from Attribution a where a.paymentId = :payment and a.reversesId is null",
                        Attribution.class)
                .setParameter("payment", paymentId)
                .getResultList()
                .forEach(share -> em.persist(share.reversal()));
    }

    /** What payments were made of this gift, less what they gave back; for a caller that holds the fund. */
    public Money spentOf(Gift gift) {
        Object sum = em.createNativeQuery("SELECT COALESCE(SUM(amount), 0) FROM funding_attribution WHERE gift_id = ?1"
                        + " LOCK IN SHARE MODE")
                .setParameter(1, gift.id())
                .getSingleResult();
        return Money.of((BigDecimal) sum, gift.amount().currency());
    }
}
