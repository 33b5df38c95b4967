package org.imsa.hec.funding.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** When what is promised to grants will leave the bank, by their instalments, else by their last day. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class CashForecast {
    private static final String INSTALMENTS =
            """
            SELECT i.grant_id, CAST(i.due_on AS CHAR), i.amount - COALESCE(SUM(p.amount), 0), i.currency
            FROM funding_instalment i JOIN funding_grant g ON g.id = i.grant_id AND g.status = 'APPROVED'
              LEFT JOIN funding_payment p ON p.instalment_id = i.id AND p.status = 'MADE'
            GROUP BY i.id, i.grant_id, i.due_on, i.amount, i.currency HAVING i.amount > COALESCE(SUM(p.amount), 0)""";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Balances balances;

    @Inject
    private Clock clock;

    /** Of the months in which something is due. */
    public List<ForecastRow> rows() {
        Map<Long, Money> promised = balances.ofGrants();
        List<Due> dues = new ArrayList<>();
        for (Object[] instalment : instalments()) {
            Money rest = Money.of((BigDecimal) instalment[2], instalment[3].toString());
            dues.add(new Due(LocalDate.parse(instalment[1].toString()), rest, true));
            promised.computeIfPresent(((Number) instalment[0]).longValue(), (grant, sum) -> sum.minus(rest));
        }
        lastDays()
                .forEach(grant -> promised.computeIfPresent((Long) grant[0], (id, rest) -> {
                    dues.add(new Due((LocalDate) grant[1], rest, false));
                    return rest;
                }));
        dues.removeIf(due -> !due.amount().isPositive());
        return ForecastRow.of(dues, Days.today(clock));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> instalments() {
        return em.createNativeQuery(INSTALMENTS).getResultList();
    }

    private List<Object[]> lastDays() {
        return em.createQuery(
                        "select g.id, g.period.last from Grant g"
                                + " where g.status = org.imsa.hec.funding.grant.GrantStatus.APPROVED",
                        Object[].class)
                .getResultList();
    }
}
