package org.imsa.hec.funding.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with exchange rates. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class RateDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * Enters what a currency was worth on a day.
     *
     * @param requestId carried by the form or the import row; a second call finds the rate of the first
     * @return the rate's id
     * @throws RuleBroken {@code rule.rate.future}, {@code rule.rate.exists} if there is one of that day already
     */
    public long enter(UUID requestId, DatedRate dated) {
        return Stored.madeBy(em, Rate.class, requestId).orElseGet(() -> {
            RuleBroken.unless(!isKnown(dated), "rule.rate.exists", dated.currency(), dated.day());
            Rate rate = new Rate(
                    requestId, numbers.next("RA"), dated, Actor.current().username(), clock);
            em.persist(rate);
            return rate.id();
        });
    }

    /** Counts for what is entered from now on; what was converted before keeps its rate. */
    public void correct(long rateId, long version, BigDecimal rate, String source) {
        Stored.get(em, Rate.class, rateId, version)
                .correct(rate, source, Actor.current().username(), clock.instant());
    }

    /** Takes back a rate that an import entered. @throws RuleBroken {@code rule.rate.used} if something was converted by it */
    public void undo(long rateId) {
        Rate rate = Stored.get(em, Rate.class, rateId);
        RuleBroken.unless(!isUsed(rate), "rule.rate.used", rate.currency(), rate.day());
        em.remove(rate);
    }

    private boolean isKnown(DatedRate dated) {
        return em.createQuery("select count(r) from Rate r where r.currency = :currency and r.day = :day", Long.class)
                        .setParameter("currency", dated.currency())
                        .setParameter("day", dated.day())
                        .getSingleResult()
                > 0;
    }

    private boolean isUsed(Rate rate) {
        return em.createQuery(
                                "select count(e) from LedgerEntry e where e.conversion.day = :day"
                                        + " and (e.conversion.original.currency = :currency or e.amount.currency = :currency)"
                                        + " or e.day = :day and e.amount.currency = :currency and e.usd is not null",
                                Long.class)
                        .setParameter("currency", rate.currency())
                        .setParameter("day", rate.day())
                        .getSingleResult()
                > 0;
    }
}
