package org.imsa.hec.funding.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;

/** Closes months of the books, and opens them again. */
@Stateless
@Activity
public class PeriodDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Closes a month that is over: nothing is entered into it any more. Waits for who is entering something now.
     *
     * @throws RuleBroken {@code rule.period.notOver}, {@code rule.period.closedAlready}
     */
    @RolesAllowed(Roles.TREASURER)
    public void close(long periodId, long version) {
        held(periodId, version).close(Actor.current().username(), clock.instant(), Days.today(clock));
    }

    /** Opens a closed month again. @throws RuleBroken {@code rule.reason.missing}, {@code rule.period.openAlready} */
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public void reopen(long periodId, long version, String reason) {
        held(periodId, version).reopen(reason);
    }

    /** The time of closing is taken while nobody else is at the row, so no entry of the month is younger. */
    private Period held(long periodId, long version) {
        Period period = em.find(Period.class, periodId, LockModeType.PESSIMISTIC_WRITE);
        RuleBroken.unless(period != null, "rule.record.gone");
        period.mustBeAt(version);
        return period;
    }
}
