package org.imsa.hec.funding.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.money.Money;

/** Holds budgets against payments, in two statements. For the queries of this context; they say who may know. */
@Stateless
@PermitAll
public class Budgets {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    public Budget of(long campaignId, String currency) {
        List<BudgetLine> lines = em.createQuery(
                        "select b from BudgetLine b where b.campaignId = :campaign order by b.id", BudgetLine.class)
                .setParameter("campaign", campaignId)
                .getResultList();
        return Budget.of(lines, paid(campaignId, currency), currency);
    }

    /** What payments were made of gifts into the fund of the campaign, less what was given back; by the purposes of their grants. */
    @SuppressWarnings("unchecked")
    private Map<GrantPurpose, Money> paid(long campaignId, String currency) {
        List<Object[]> sums = em.createNativeQuery("SELECT t.purpose, SUM(a.amount) FROM funding_campaign c"
                        + " JOIN funding_gift g ON g.campaign_id = c.id AND g.fund_id = c.fund_id"
                        + " JOIN funding_attribution a ON a.gift_id = g.id"
                        + " JOIN funding_payment p ON p.id = a.payment_id JOIN funding_grant t ON t.id = p.grant_id"
                        + " WHERE c.id = ?1 GROUP BY t.purpose")
                .setParameter(1, campaignId)
                .getResultList();
        Map<GrantPurpose, Money> paid = new EnumMap<>(GrantPurpose.class);
        sums.forEach(sum -> paid.put(GrantPurpose.valueOf((String) sum[0]), Money.of((BigDecimal) sum[1], currency)));
        return paid;
    }
}
