package org.imsa.hec.funding.gift;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What is left of each gift in each fund: what came in with the gift or by a transfer, less what was paid or moved on. For
 * the desks of this context, which hold the funds meanwhile, so that nothing is spent or moved twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Lots {

    /** Every movement of every gift in the fund ?1, in and out; read with locks, as whoever decides by it must. */
    private static final String MOVEMENTS =
            """
            SELECT gift_id, received_on, amount FROM (
              SELECT g.id AS gift_id, g.received_on, g.amount FROM funding_gift g
              WHERE g.fund_id = ?1 AND g.status = 'RECORDED' LOCK IN SHARE MODE) given
            UNION ALL
            SELECT gift_id, received_on, amount FROM (
              SELECT s.gift_id, g.received_on, s.amount
              FROM funding_transfer_share s JOIN funding_gift g ON g.id = s.gift_id
              WHERE s.to_fund_id = ?1 LOCK IN SHARE MODE) moved_in
            UNION ALL
            SELECT gift_id, received_on, -amount FROM (
              SELECT s.gift_id, g.received_on, s.amount
              FROM funding_transfer_share s JOIN funding_gift g ON g.id = s.gift_id
              WHERE s.from_fund_id = ?1 LOCK IN SHARE MODE) moved_out
            UNION ALL
            SELECT gift_id, received_on, -amount FROM (
              SELECT a.gift_id, g.received_on, a.amount
              FROM funding_attribution a JOIN funding_gift g ON g.id = a.gift_id
              WHERE a.fund_id = ?1 LOCK IN SHARE MODE) spent""";

    private static final String EACH = "SELECT gift_id, received_on, SUM(amount) AS unspent FROM (" + MOVEMENTS
            + ") movement" + " GROUP BY gift_id, received_on";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** As many of the oldest gifts in this fund as make up this amount: a running total stops the query. */
    public List<OpenGift> oldest(long fundId, Money needed) {
        return gifts(
                em.createNativeQuery("SELECT gift_id, unspent FROM ("
                                + "SELECT gift_id, unspent,"
                                + " SUM(unspent) OVER (ORDER BY received_on, gift_id) - unspent AS before_it FROM ("
                                + EACH + ") lot WHERE unspent > 0) running WHERE before_it < ?2 ORDER BY before_it")
                        .setParameter(1, fundId)
                        .setParameter(2, needed.amount())
                        .getResultList(),
                needed.currency());
    }

    /** Moves the oldest gifts of the one fund to the other, to this amount. */
    public void move(long transferId, long fromFundId, long toFundId, Money amount) {
        FirstInFirstOut.shares(oldest(fromFundId, amount), amount)
                .forEach(share -> em.persist(
                        new TransferShare(transferId, share.giftId(), fromFundId, toFundId, share.amount())));
    }

    /**
     * Moves the gifts of a transfer back.
     *
     * @param fundId where they went
     * @throws RuleBroken {@code rule.transfer.spent} if something of them was paid or moved on
     */
    public void moveBack(long transferId, long fundId) {
        List<TransferShare> shares = em.createQuery(
                        "select s from TransferShare s where s.transferId = :transfer and s.reversesId is null",
                        TransferShare.class)
                .setParameter("transfer", transferId)
                .getResultList();
        String currency = shares.get(0).amount().currency();
        Map<Long, Money> left = gifts(
                        em.createNativeQuery("SELECT gift_id, unspent FROM (" + EACH + ") lot WHERE unspent > 0")
                                .setParameter(1, fundId)
                                .getResultList(),
                        currency)
                .stream()
                .collect(Collectors.toMap(OpenGift::giftId, OpenGift::unspent));
        RuleBroken.unless(
                shares.stream()
                        .allMatch(share ->
                                share.amount().compareTo(left.getOrDefault(share.giftId(), Money.zero(currency))) <= 0),
                "rule.transfer.spent");
        shares.forEach(share -> em.persist(share.reversal()));
    }

    /** What transfers moved of this gift to another fund and did not give back. */
    public Money movedOf(Gift gift) {
        Object sum = em.createNativeQuery("SELECT COALESCE(SUM(amount), 0) FROM funding_transfer_share"
                        + " WHERE gift_id = ?1 AND from_fund_id = ?2 LOCK IN SHARE MODE")
                .setParameter(1, gift.id())
                .setParameter(2, gift.fundId())
                .getSingleResult();
        return Money.of((BigDecimal) sum, gift.amount().currency());
    }

    private static List<OpenGift> gifts(List<?> rows, String currency) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OpenGift(((Number) row[0]).longValue(), Money.of((BigDecimal) row[1], currency)))
                .toList();
    }
}
