package org.imsa.hec.funding.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.funding.fund.Demand;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the grants officer does with calls. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class CallDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * @param requestId carried by the form; a second click finds the draft of the first
     * @return the call's id
     * @throws RuleBroken if its fund is closed, or the terms of the fund do not allow such grants
     */
    public long draft(UUID requestId, CallTerms terms) {
        return Stored.madeBy(em, Call.class, requestId).orElseGet(() -> {
            mustBeServed(terms);
            Call call = new Call(requestId, numbers.next("CL"), terms);
            em.persist(call);
            return call.id();
        });
    }

    public void change(long id, long version, CallTerms terms) {
        mustBeServed(terms);
        seen(id, version).change(terms);
    }

    /** From now on it takes applications, as soon as its first moment has come, and is not changed any more. */
    public void open(long id, long version) {
        Call call = seen(id, version);
        mustBeServed(call.terms());
        call.open(clock.instant());
    }

    /** Begins the first or the next phase of the review. */
    public void startPhase(long id, long version) {
        Call call = seen(id, version);
        call.startPhase(openReviews(call), clock.instant());
    }

    /** Says that all is decided. @throws RuleBroken before its deadline, or while an application waits */
    public void decide(long id, long version) {
        seen(id, version).decide(undecided(id), clock.instant());
    }

    /** Whoever applies must be able to get the largest grant; that the applicant is eligible is asked of each. */
    private void mustBeServed(CallTerms terms) {
        Stored.get(em, Fund.class, terms.fundId())
                .mustServe(new Demand(terms.purpose(), terms.largest(), null, true, true));
    }

    private int openReviews(Call call) {
        return em.createQuery(
                        "select count(r) from Review r join Grant g on g.id = r.grantId where g.callId = :call"
                                + " and r.phase = :phase and r.handedInAt is null and r.conflict is null",
                        Long.class)
                .setParameter("call", call.id())
                .setParameter("phase", call.phase())
                .getSingleResult()
                .intValue();
    }

    private int undecided(long id) {
        return em.createQuery(
                        "select count(g) from Grant g where g.callId = :call and g.status ="
                                + " org.imsa.hec.funding.grant.GrantStatus.SUBMITTED",
                        Long.class)
                .setParameter("call", id)
                .getSingleResult()
                .intValue();
    }

    private Call seen(long id, long version) {
        return Stored.get(em, Call.class, id, version);
    }
}
