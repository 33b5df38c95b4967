package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    static final String RECEIVED = side(AccountCode.CONTRIBUTIONS, "credit", "debit");
    static final String TRANSFERRED = side(AccountCode.TRANSFERS, "credit", "debit");
    static final String COMMITTED = side(AccountCode.COMMITMENTS, "debit", "credit");
    static final String GRANTS_PAID = side(AccountCode.GRANTS_PAID, "debit", "credit");

    /**
     * Grants paid, and what banks charged beyond the interest that they gave. Interest is no gift, so that nothing is granted
     * of it: it only pays for charges.
     */
    static final String PAID = GRANTS_PAID + " + GREATEST(0, "
            + side(AccountCode.BANK_CHARGES, "debit", "credit") + " - "
            + side(AccountCode.BANK_INTEREST, "credit", "debit") + ")";

    private static final String SUMS = RECEIVED + ", " + TRANSFERRED + ", " + COMMITTED + ", " + PAID;

    private static final String LOCKING = " LOCK IN SHARE MODE";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** What this fund has, as of the moment at which the transaction began to read: to be shown. */
    public Figures ofFund(long fundId, String currency) {
        return ofFund(fundId, currency, "");
    }

    /**
     * What this fund has now: to decide by. The caller holds the fund, so no more gifts come in either until it has decided;
     * the read takes locks because MariaDB's plain reads may be older than the hold.
     */
    public Figures ofHeldFund(long fundId, String currency) {
        return ofFund(fundId, currency, LOCKING);
    }

    private Figures ofFund(long fundId, String currency, String how) {
        Object[] sums = (Object[]) em.createNativeQuery(
                        "SELECT " + SUMS + " FROM funding_entry WHERE fund_id = ?1 AND currency = ?2" + how)
                .setParameter(1, fundId)
                .setParameter(2, currency)
                .getSingleResult();
        return figures(sums, 0, currency);
    }

    /** Figures of many funds at once, to be shown; a fund without entries is left out. */
    public Map<Long, Figures> ofFunds(List<Long> fundIds) {
        if (fundIds.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery("SELECT fund_id, currency, " + SUMS
                + " FROM funding_entry WHERE fund_id IN (?" + ", ?".repeat(fundIds.size() - 1)
                + ") GROUP BY fund_id, currency");
        for (int i = 0; i < fundIds.size(); i++) {
            query.setParameter(i + 1, fundIds.get(i));
        }
        return byFund(query);
    }

    /**
     * What happened in all funds on these days, to be shown; a fund without entries is left out.
     *
     * @param first null for the beginning of the books
     */
    public Map<Long, Figures> between(LocalDate first, LocalDate last) {
        return byFund(em.createNativeQuery("SELECT fund_id, currency, " + SUMS + " FROM funding_entry"
                        + " WHERE entry_day <= ?1 AND entry_day >= ?2 GROUP BY fund_id, currency")
                .setParameter(1, last)
                .setParameter(2, first == null ? LocalDate.EPOCH : first));
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Figures> byFund(Query query) {
        Map<Long, Figures> found = new HashMap<>();
        for (Object[] sums : (List<Object[]>) query.getResultList()) {
            String currency = sums[1].toString();
            found.put(((Number) sums[0]).longValue(), figures(sums, 2, currency));
        }
        return found;
    }

    /** What is promised to this grant and what it was paid: to be shown. */
    public GrantFigures ofGrant(long grantId, String currency) {
        return ofGrant(grantId, currency, "");
    }

    /** The same to decide by, for a caller that holds the fund. */
    public GrantFigures ofHeldGrant(long grantId, String currency) {
        return ofGrant(grantId, currency, LOCKING);
    }

    /** What is promised to each grant, to be shown; one to which nothing is promised is left out. */
    @SuppressWarnings("unchecked")
    public Map<Long, Money> ofGrants() {
        List<Object[]> sums = em.createNativeQuery(
                        "SELECT grant_id, currency, " + COMMITTED + " AS promised"
                                + " FROM funding_entry WHERE grant_id IS NOT NULL GROUP BY grant_id, currency HAVING promised > 0")
                .getResultList();
        Map<Long, Money> found = new HashMap<>();
        sums.forEach(row -> found.put(((Number) row[0]).longValue(), money(row[2], row[1].toString())));
        return found;
    }

    private GrantFigures ofGrant(long grantId, String currency, String how) {
        Object[] sums = (Object[]) em.createNativeQuery("SELECT " + COMMITTED + ", " + PAID
                        + " FROM funding_entry WHERE grant_id = ?1 AND currency = ?2" + how)
                .setParameter(1, grantId)
                .setParameter(2, currency)
                .getSingleResult();
        return new GrantFigures(money(sums[0], currency), money(sums[1], currency));
    }

    private static String side(String account, String plus, String minus) {
        return "COALESCE(SUM(CASE WHEN " + plus + " = '" + account + "' THEN amount WHEN " + minus + " = '" + account
                + "' THEN -amount END), 0)";
    }

    /** @param first where the four sums begin */
    private static Figures figures(Object[] sums, int first, String currency) {
        return new Figures(
                money(sums[first], currency),
                money(sums[first + 1], currency),
                money(sums[first + 2], currency),
                money(sums[first + 3], currency));
    }

    private static Money money(Object sum, String currency) {
        return Money.of((BigDecimal) sum, currency);
    }
}
