package org.imsa.hec.funding.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.money.Money;

/** Reads what came of pledges, each question in one statement. For the desks and queries of this context; they say who may know. */
@Stateless
@PermitAll
public class PledgeBook {

    /** What came of each pledge x: a reversed gift counts for nothing. */
    private static final String RECEIVED =
            """
            COALESCE((SELECT SUM(c.amount) FROM funding_pledge_gift c JOIN funding_gift g ON g.id = c.gift_id
              WHERE c.pledge_id = x.id AND g.status = 'RECORDED'), 0)""";

    private static final String DUE_BEFORE =
            "COALESCE((SELECT SUM(i.amount) FROM funding_pledge_instalment i WHERE i.pledge_id = x.id AND i.due < ?1), 0)";

    private static final String PROGRESS = "SELECT x.id, x.currency, x.amount, " + RECEIVED + ", " + DUE_BEFORE
            + ", (SELECT MIN(i.due) FROM funding_pledge_instalment i WHERE i.pledge_id = x.id AND i.due >= ?1)"
            + " FROM funding_pledge x WHERE x.id IN (?2";

    private static final String OPEN_OF_FUND =
            "SELECT open.currency, SUM(open.amount) FROM (SELECT x.currency, x.amount - "
                    + RECEIVED + " AS amount FROM funding_pledge x WHERE x.fund_id = ?1 AND x.status = 'PROMISED') open"
                    + " WHERE open.amount > 0 GROUP BY open.currency ORDER BY open.currency";

    /** Those with something missed, and those with something due until a day ?2 of which the donor was not reminded. */
    private static final String TO_REMIND = "SELECT x.id FROM funding_pledge x WHERE x.status = 'PROMISED' AND ("
            + DUE_BEFORE + " > " + RECEIVED
            + " OR EXISTS (SELECT 1 FROM funding_pledge_instalment i WHERE i.pledge_id = x.id AND i.due BETWEEN ?1 AND ?2"
            + " AND i.reminded_at IS NULL)) ORDER BY x.id";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    public Progress of(long pledgeId) {
        return of(List.of(pledgeId)).get(pledgeId);
    }

    @SuppressWarnings("unchecked")
    public Map<Long, Progress> of(Collection<Long> pledgeIds) {
        if (pledgeIds.isEmpty()) {
            return Map.of();
        }
        StringBuilder sql = new StringBuilder(PROGRESS);
        for (int i = 1; i < pledgeIds.size(); i++) {
            sql.append(", ?").append(i + 2);
        }
        Query query = em.createNativeQuery(sql.append(")").toString()).setParameter(1, today());
        int place = 2;
        for (long id : pledgeIds) {
            query.setParameter(place++, id);
        }
        Map<Long, Progress> found = new HashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            found.put(((Number) row[0]).longValue(), progress(row));
        }
        return found;
    }

    private static Progress progress(Object[] row) {
        String currency = row[1].toString();
        LocalDate next = row[5] == null ? null : LocalDate.parse(row[5].toString());
        return new Progress(money(row[2], currency), money(row[3], currency), money(row[4], currency), next);
    }

    /** What donors promised to this fund and did not give yet, in each currency that there is. */
    @SuppressWarnings("unchecked")
    public List<Money> openOfFund(long fundId) {
        return ((List<Object[]>) em.createNativeQuery(OPEN_OF_FUND)
                        .setParameter(1, fundId)
                        .getResultList())
                .stream().map(row -> money(row[1], row[0].toString())).toList();
    }

    /** @param until the last day on which something due is to be reminded of now */
    @SuppressWarnings("unchecked")
    public List<Long> toRemind(LocalDate until) {
        return ((List<Number>) em.createNativeQuery(TO_REMIND)
                        .setParameter(1, today())
                        .setParameter(2, until)
                        .getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** In the order in which they are due. */
    public List<PledgeInstalment> instalments(long pledgeId) {
        return em.createQuery(
                        "select i from PledgeInstalment i where i.pledgeId = :pledge order by i.place",
                        PledgeInstalment.class)
                .setParameter("pledge", pledgeId)
                .getResultList();
    }

    public Schedule schedule(Pledge pledge, Progress progress) {
        return Schedule.of(instalments(pledge.id()), progress.received(), pledge.status(), today());
    }

    public LocalDate today() {
        return Days.today(clock);
    }

    private static Money money(Object sum, String currency) {
        return Money.of((BigDecimal) sum, currency);
    }
}
