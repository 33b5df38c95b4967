package org.imsa.hec.directory.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.time.DateRange;

/** Where it is written down what two people are to each other. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class Relations {
    private static final String ROW = "select r.id, r.kind, r.personId, r.otherId, p.nameLatin, p.nameArabic, r.days,"
            + " r.note from Relation r join PartyName p on p.id = case when r.personId = :person then r.otherId else"
            + " r.personId end where r.personId = :person or r.otherId = :person order by r.id desc";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Parties parties;

    /** Of one person, at either end; the last written first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<RelationRow> of(long personId) {
        return em.createQuery(ROW, Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .map(found -> new RelationRow(
                        (Long) found[0],
                        (RelationKind) found[1],
                        personId,
                        (Long) found[2],
                        (Long) found[3],
                        (String) found[4],
                        (String) found[5],
                        (DateRange) found[6],
                        (String) found[7]))
                .toList();
    }

    /**
     * Written down again while it lasts, it is the one that was there.
     *
     * @throws RuleBroken {@code rule.relation.people} unless both are people, and what {@link Relation} asks
     */
    public void record(long personId, long otherId, RelationKind kind, DateRange days, String note) {
        parties.mustBe(PartyKind.PERSON, personId, "rule.relation.people");
        parties.mustBe(PartyKind.PERSON, otherId, "rule.relation.people");
        boolean isKnown = both(personId, otherId).stream().anyMatch(one -> one.isSameAs(personId, otherId, kind));
        if (!isKnown) {
            em.persist(new Relation(personId, otherId, kind, days, note));
        }
    }

    /** It ended today; it counts for a while yet, see {@link RelationKind}. */
    public void end(long relationId) {
        Relation relation = Stored.get(em, Relation.class, relationId);
        relation.endsOn(LocalDate.now(clock));
    }

    private List<Relation> both(long one, long two) {
        return em.createQuery("select r from Relation r where r.personId in :two and r.otherId in :two", Relation.class)
                .setParameter("two", List.of(one, two))
                .getResultList();
    }
}
