package org.imsa.hec.directory.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.imsa.hec.directory.api.ScreeningCleared;
import org.imsa.hec.directory.api.ScreeningHit;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.todo.Todos;

/** Where somebody decides whether a party is the one on the list. */
@Stateless
@Activity
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ScreeningDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<ScreeningCleared> cleared;

    @Inject
    private Event<ScreeningHit> hit;

    @EJB
    private Todos todos;

    /**
     * It is somebody else. If nothing else holds the party, its payments and grants are released.
     *
     * @throws RuleBroken {@code rule.screening.state} if it is cleared already, {@code rule.reason.missing}
     */
    public void clear(long id, long seen, String reason) {
        List<Screening> all = allOfTheParty(id);
        Screening screening = seen(all, id, seen);
        screening.clear(Actor.current().username(), clock.instant(), reason);
        todos.done(screening.ref(), Screener.TO_DECIDE);
        if (all.stream().noneMatch(one -> one.state().holds())) {
            cleared.fire(new ScreeningCleared(screening.partyId()));
        }
    }

    /** It is the one on the list: the party stays held. */
    public void confirm(long id, long seen, String reason) {
        Screening screening = seen(allOfTheParty(id), id, seen);
        screening.confirm(Actor.current().username(), clock.instant(), reason);
        todos.done(screening.ref(), Screener.TO_DECIDE);
        hit.fire(new ScreeningHit(screening.partyId(), screening.id(), screening.number()));
    }

    /** Locked: two reviewers who clear the last two of a party at once must not both leave it to the other. */
    private List<Screening> allOfTheParty(long id) {
        return em.createQuery(
                        "select s from Screening s where s.partyId ="
                                + " (select t.partyId from Screening t where t.id = :id)",
                        Screening.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Screening seen(List<Screening> all, long id, long version) {
        Screening screening = all.stream()
                .filter(one -> one.id() == id)
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        screening.mustBeAt(version);
        return screening;
    }
}
