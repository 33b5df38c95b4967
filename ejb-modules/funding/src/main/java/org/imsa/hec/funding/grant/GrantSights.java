package org.imsa.hec.funding.grant;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.api.Standing;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Who sees an application to a call before it is decided. Reviewers see it without its names, on their own page alone.
 * Members of the committee, who vote on it, say first whether they have a conflict of interest; who has one sees nothing.
 * The officers who keep the applications see all, and so never review or decide.
 */
@ApplicationScoped
public class GrantSights {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Conflicts conflicts;

    @Inject
    private SeenGrants seen;

    @Inject
    private SecurityContext caller;

    GrantSight of(Grant grant) {
        GrantSight sight = look(grant);
        if (sight == GrantSight.ALL) {
            seen.add(grant.id());
        }
        return sight;
    }

    private GrantSight look(Grant grant) {
        if (!grant.isUnderReview()) {
            return GrantSight.ALL;
        }
        if (isReviewer(grant)) {
            return GrantSight.BLIND;
        }
        return isVoter() ? sight(standing(grant)) : GrantSight.ALL;
    }

    /** Does the caller see all of it? Asked by its documents and its trail, once in a request. */
    boolean isSeen(long grantId) {
        return seen.has(grantId) || sight(grantId) == GrantSight.ALL;
    }

    private GrantSight sight(long grantId) {
        return em.createQuery(
                        "select g from Grant g where g.id = :id and g.callId is not null and g.status = :submitted",
                        Grant.class)
                .setParameter("id", grantId)
                .setParameter("submitted", GrantStatus.SUBMITTED)
                .getResultStream()
                .findFirst()
                .map(this::of)
                .orElse(GrantSight.ALL);
    }

    /** @throws RuleBroken {@code rule.conflict.undeclared}, {@code .found} or {@code rule.grant.blind} */
    void mustSee(Grant grant) {
        switch (of(grant)) {
            case UNDECLARED, CONFLICT -> conflicts.mustBeFree(me(), grant.ref(), grant.parties());
            case BLIND -> throw new RuleBroken("rule.grant.blind", grant.number());
            case ALL -> {}
        }
    }

    /** Whoever decides must not be too near to whom it is about. @throws RuleBroken {@code rule.conflict.found} */
    void mustNotConflict(Grant grant) {
        standing(grant).conflicts().stream().findFirst().ifPresent(conflict -> {
            throw new RuleBroken("rule.conflict.found", conflict.kind());
        });
    }

    private static GrantSight sight(Standing standing) {
        if (standing.isInConflict()) {
            return GrantSight.CONFLICT;
        }
        return standing.declared() ? GrantSight.ALL : GrantSight.UNDECLARED;
    }

    private Standing standing(Grant grant) {
        return conflicts.standing(me(), grant.ref(), grant.parties());
    }

    private boolean isReviewer(Grant grant) {
        return !em.createQuery("select r.id from Review r where r.grantId = :grant and r.username = :me", Long.class)
                .setParameter("grant", grant.id())
                .setParameter("me", me())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean isVoter() {
        return caller.isCallerInRole(Roles.COMMITTEE_MEMBER) && !caller.isCallerInRole(Roles.GRANTS_OFFICER);
    }

    private static String me() {
        return Actor.current().username();
    }
}
