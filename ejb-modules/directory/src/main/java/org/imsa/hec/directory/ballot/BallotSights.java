package org.imsa.hec.directory.ballot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Who sees how much of a ballot. A draft is for those who prepare ballots and for whoever
 * called it. An open or ended one is for its voters, once they
 * have declared their interests, and for those who oversee the committee, unless they are known to have a conflict.
 */
@ApplicationScoped
class BallotSights {
    static final List<String> PREPARERS = List.of(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER);

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Conflicts conflicts;

    @Inject
    private SecurityContext caller;

    /** @param mine the caller's own line, or null */
    Sight of(Ballot ballot, BallotVoter mine) {
        if (ballot.status() == BallotStatus.DRAFT) {
            boolean isOwn = ballot.createdBy().equals(Actor.current().username());
            return isOwn || isPreparer() ? Sight.ALL : Sight.NOTHING;
        }
        if (mine != null) {
            return mine.sight();
        }
        if (!isOverseer()) {
            return Sight.NOTHING;
        }
        String me = Actor.current().username();
        return conflicts.standing(me, ballot.conflictRecord(), ballot.parties()).isInConflict()
                ? Sight.RECUSED
                : Sight.ALL;
    }

    /** The same by id: one statement for a voter. */
    Sight of(long ballotId) {
        return em.createQuery(
                        "select b, v from Ballot b left join BallotVoter v on v.ballotId = b.id and v.username = :me"
                                + " where b.id = :id",
                        Object[].class)
                .setParameter("me", Actor.current().username())
                .setParameter("id", ballotId)
                .getResultStream()
                .findFirst()
                .map(found -> of((Ballot) found[0], (BallotVoter) found[1]))
                .orElse(Sight.NOTHING);
    }

    boolean isPreparer() {
        return PREPARERS.stream().anyMatch(caller::isCallerInRole);
    }

    /** May the caller tell of a conflict of interest that somebody else has? */
    boolean mayReportConflicts() {
        return Stream.of(Roles.ADMINISTRATOR, Roles.COORDINATOR).anyMatch(caller::isCallerInRole);
    }

    boolean isOverseer() {
        return Stream.concat(PREPARERS.stream(), Stream.of(Roles.AUDITOR)).anyMatch(caller::isCallerInRole);
    }
}
