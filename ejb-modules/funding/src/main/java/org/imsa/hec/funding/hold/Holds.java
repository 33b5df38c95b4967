package org.imsa.hec.funding.hold;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.ScreeningCleared;
import org.imsa.hec.directory.api.ScreeningHit;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;

/** Who is held by sanctions screening. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Holds {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those of these parties that are held. @param parties may hold nulls, for what a record leaves open */
    public List<HeldParty> of(Long... parties) {
        List<Long> asked =
                Stream.of(parties).filter(Objects::nonNull).distinct().toList();
        return asked.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select " + HeldParty.SELECT
                                        + " from Hold h join PartyName p on p.id = h.partyId where h.partyId in :ids"
                                        + " order by h.partyId",
                                HeldParty.class)
                        .setParameter("ids", asked)
                        .getResultList();
    }

    /** @throws RuleBroken {@code rule.screening.held} with the name and the screening of the first that is held */
    public void mustBeFree(Long... parties) {
        of(parties).stream().findFirst().ifPresent(held -> {
            throw new RuleBroken("rule.screening.held", held.party(), held.number());
        });
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(ScreeningHit hit) {
        if (em.find(Hold.class, hit.partyId()) == null) {
            em.persist(new Hold(hit.partyId(), hit.screeningId(), hit.number(), clock.instant()));
        }
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void release(ScreeningCleared cleared) {
        Hold hold = em.find(Hold.class, cleared.partyId());
        if (hold != null) {
            em.remove(hold);
        }
    }
}
