package org.imsa.hec.funding.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.account.Roles;

/** The statement of activities by fund, and the balances of the funds. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Activities {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Balances balances;

    /**
     * What happened in each fund from the first to the last of these days; a closed fund in which nothing happened is left
     * out.
     *
     * @param first null for the beginning of the books: the columns are then balances on the last day
     */
    public List<ActivityRow> of(LocalDate first, LocalDate last) {
        Map<Long, Figures> figures = balances.between(first, last);
        Stream<Fund> funds = em.createQuery("select f from Fund f order by f.currency, f.number", Fund.class)
                .getResultStream();
        return funds.filter(fund -> fund.isOpen() || figures.containsKey(fund.id()))
                .map(fund -> row(fund, figures.getOrDefault(fund.id(), Figures.none(fund.currency()))))
                .toList();
    }

    private static ActivityRow row(Fund fund, Figures figures) {
        return new ActivityRow(
                fund.id(),
                fund.number(),
                fund.name().latin(),
                fund.name().arabic(),
                fund.terms().restriction(),
                figures.received(),
                figures.transferred(),
                figures.committed(),
                figures.paid());
    }
}
