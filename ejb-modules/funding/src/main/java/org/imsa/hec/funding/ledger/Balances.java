package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.money.Money;

/**
 * Reads sums from the ledger, each in one statement over a covering index. For the desks and queries of this context; they
 * say who may know.
 */
@Stateless
@PermitAll
public class Balances {

    private static final String RECEIVED = side(AccountCode.CONTRIBUTIONS, "credit", "debit");
    private static final String COMMITTED = side(AccountCode.COMMITMENTS, "debit", "credit");
    private static final String PAID = side(AccountCode.GRANTS_PAID, "debit", "credit");

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * What this fund has, as of the moment at which the transaction began to read. Who decides by it must hold the fund's lock
     * and must have taken it before reading anything.
     */
    public Figures ofFund(long fundId, String currency) {
        Object[] sums = (Object[]) em.createNativeQuery("SELECT " + RECEIVED + ", " + COMMITTED + ", " + PAID
                        + " FROM funding_entry WHERE fund_id = ?1 AND currency = ?2")
                .setParameter(1, fundId)
                .setParameter(2, currency)
                .getSingleResult();
        return new Figures(money(sums[0], currency), money(sums[1], currency), money(sums[2], currency));
    }

    /** Figures of many funds at once; a fund without entries is left out. */
    public Map<Long, Figures> ofFunds(Collection<Long> fundIds) {
        Map<Long, Figures> found = new HashMap<>();
        for (Object[] sums :
                rows("fund_id, currency, " + RECEIVED + ", " + COMMITTED + ", " + PAID, fundIds, "fund_id")) {
            String currency = sums[1].toString();
            found.put(
                    ((Number) sums[0]).longValue(),
                    new Figures(money(sums[2], currency), money(sums[3], currency), money(sums[4], currency)));
        }
        return found;
    }

    /** What is promised to this grant and what it was paid; the same remarks hold. */
    public GrantFigures ofGrant(long grantId, String currency) {
        return ofGrants(List.of(grantId)).getOrDefault(grantId, GrantFigures.none(currency));
    }

    /** Figures of many grants at once; a grant without entries is left out. */
    public Map<Long, GrantFigures> ofGrants(Collection<Long> grantIds) {
        Map<Long, GrantFigures> found = new HashMap<>();
        for (Object[] sums : rows("grant_id, currency, " + COMMITTED + ", " + PAID, grantIds, "grant_id")) {
            String currency = sums[1].toString();
            found.put(
                    ((Number) sums[0]).longValue(),
                    new GrantFigures(money(sums[2], currency), money(sums[3], currency)));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String columns, Collection<Long> ids, String key) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = "?" + ", ?".repeat(ids.size() - 1);
        Query query = em.createNativeQuery("SELECT " + columns + " FROM funding_entry WHERE " + key + " IN (" + marks
                + ") GROUP BY " + key + ", currency");
        int position = 1;
        for (Long id : ids) {
            query.setParameter(position++, id);
        }
        return query.getResultList();
    }

    private static String side(String account, String plus, String minus) {
        return "COALESCE(SUM(CASE WHEN " + plus + " = '" + account + "' THEN amount WHEN " + minus + " = '" + account
                + "' THEN -amount END), 0)";
    }

    private static Money money(Object sum, String currency) {
        return Money.of((BigDecimal) sum, currency);
    }
}
