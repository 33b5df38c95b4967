package org.imsa.hec.funding.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums the gifts that came in answer to campaigns, in one statement over a covering index. For the queries of this context;
 * they say who may know.
 */
@Stateless
@PermitAll
public class Takings {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** By campaign; one without gifts is left out. */
    @SuppressWarnings("unchecked")
    public Map<Long, Raised> of(List<Long> campaignIds) {
        Map<Long, Raised> raised = new HashMap<>();
        if (!campaignIds.isEmpty()) {
            Query query = em.createNativeQuery("SELECT c.id, SUM(IF(g.fund_id = c.fund_id, g.amount, 0)),"
                    + " SUM(IF(g.fund_id = c.fund_id, 0, g.amount)), COUNT(*)"
                    + " FROM funding_campaign c JOIN funding_gift g ON g.campaign_id = c.id AND g.status = 'RECORDED'"
                    + " WHERE c.id IN (?" + ", ?".repeat(campaignIds.size() - 1) + ") GROUP BY c.id");
            for (int i = 0; i < campaignIds.size(); i++) {
                query.setParameter(i + 1, campaignIds.get(i));
            }
            for (Object[] sums : (List<Object[]>) query.getResultList()) {
                raised.put(
                        ((Number) sums[0]).longValue(),
                        new Raised((BigDecimal) sums[1], (BigDecimal) sums[2], ((Number) sums[3]).longValue()));
            }
        }
        return raised;
    }
}
