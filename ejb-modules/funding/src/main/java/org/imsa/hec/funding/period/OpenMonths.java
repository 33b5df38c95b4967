package org.imsa.hec.funding.period;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Keeps a month open while somebody enters something into it: its row is shared until the end of the transaction, so that
 * many enter at once, and who closes it waits for them. For the ledger alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenMonths {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * @throws RuleBroken {@code rule.period.closed} with the month if it is closed, {@code rule.period.unknown} if the books
     *     have no such month: they run from 2000 to 2099
     */
    public void mustTake(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<?> state = em.createNativeQuery("SELECT state FROM funding_period WHERE last_day = ?1 LOCK IN SHARE MODE")
                .setParameter(1, month.atEndOfMonth())
                .getResultList();
        RuleBroken.unless(!state.isEmpty(), "rule.period.unknown", month);
        RuleBroken.unless(PeriodState.OPEN.name().equals(state.get(0)), "rule.period.closed", month);
    }
}
