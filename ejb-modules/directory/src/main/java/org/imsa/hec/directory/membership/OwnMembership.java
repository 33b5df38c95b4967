package org.imsa.hec.directory.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.time.DateRange;

/** What members say about themselves: what they want to do, how many hours they offer, when they are away. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class OwnMembership {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Self self;

    @EJB
    private Memberships memberships;

    /** Empty if the caller's account is linked to nobody, or that person never was a member. */
    public Optional<MembershipFile> file() {
        return Optional.ofNullable(self.personId()).flatMap(memberships::ofPerson);
    }

    public void offer(long seen, Offer offer) {
        Membership membership = mine();
        membership.mustBeAt(seen);
        membership.offer(offer);
    }

    public void addAbsence(DateRange days) {
        new Absences(em).add(mine(), days);
    }

    public void removeAbsence(long absenceId) {
        new Absences(em).remove(mine(), absenceId);
    }

    private Membership mine() {
        return own().orElseThrow(() -> new RuleBroken("rule.membership.none"));
    }

    private Optional<Membership> own() {
        return Optional.ofNullable(self.personId()).flatMap(person -> em.createQuery(
                        "select m from Membership m where m.personId = :person", Membership.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst());
    }
}
