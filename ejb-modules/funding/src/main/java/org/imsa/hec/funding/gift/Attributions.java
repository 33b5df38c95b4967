package org.imsa.hec.funding.gift;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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

    /** Takes this payment out of the oldest gifts of the fund that have something left. */
    public void spend(long fundId, long paymentId, Money payment) {
        FirstInFirstOut.shares(openGifts(fundId, payment), payment)
                .forEach(share -> em.persist(new Attribution(share.giftId(), paymentId, share.amount())));
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
        return spent(gift, " LOCK IN SHARE MODE");
    }

    /** The same to be shown. */
    public Money shownSpentOf(Gift gift) {
        return spent(gift, "");
    }

    private Money spent(Gift gift, String how) {
        Object sum = em.createNativeQuery(
                        "SELECT COALESCE(SUM(amount), 0) FROM funding_attribution WHERE gift_id = ?1" + how)
                .setParameter(1, gift.id())
                .getSingleResult();
        return Money.of((BigDecimal) sum, gift.amount().currency());
    }

    /** As many of the oldest open gifts as the payment needs: a running total stops the query. */
    private List<OpenGift> openGifts(long fundId, Money payment) {
        Stream<?> found = em.createNativeQuery(
                        """
                SELECT id, unspent FROM (
                  SELECT id, unspent, SUM(unspent) OVER (ORDER BY received_on, id) - unspent AS before_it
                  FROM (
                    SELECT g.id, g.received_on, g.amount - COALESCE(SUM(a.amount), 0) AS unspent
                    FROM funding_gift g LEFT JOIN funding_attribution a ON a.gift_id = g.id
                    WHERE g.fund_id = ?1 AND g.status = 'RECORDED'
                    GROUP BY g.id, g.received_on, g.amount
                    LOCK IN SHARE MODE
                  ) each_gift
                  WHERE unspent > 0
                ) running
                WHERE before_it < ?2 ORDER BY before_it""")
                .setParameter(1, fundId)
                .setParameter(2, payment.amount())
                .getResultStream();
        return found.map(Object[].class::cast)
                .map(row ->
                        new OpenGift(((Number) row[0]).longValue(), Money.of((BigDecimal) row[1], payment.currency())))
                .toList();
    }
}
