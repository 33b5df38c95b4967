package org.imsa.hec.directory.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;

/** Where organisations are written down and their details are kept right. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.TREASURER, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class OrganisationDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Parties parties;

    @EJB
    private Screener screener;

    /**
     * @param requestId of the form; sent twice, it answers with the organisation made the first time
     * @return id of the organisation
     */
    public long add(UUID requestId, OrganisationDetails details) {
        return em.createQuery("select p.id from Organisation p where p.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> make(requestId, details));
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, OrganisationDetails details) {
        Organisation organisation = em.find(Organisation.class, id);
        RuleBroken.unless(organisation != null, "rule.record.gone");
        organisation.mustBeAt(seen);
        parentMustFit(organisation, details.parentId());
        organisation.describe(details);
        screener.screen(organisation);
    }

    private long make(UUID requestId, OrganisationDetails details) {
        Organisation organisation =
                new Organisation(numbers.next(PartyKind.ORGANISATION.series()), requestId.toString(), clock.instant());
        parentMustFit(organisation, details.parentId());
        organisation.describe(details);
        em.persist(organisation);
        screener.screen(organisation);
        return organisation.id();
    }

    private void parentMustFit(Organisation organisation, Long parentId) {
        if (!Objects.equals(parentId, organisation.parentId())) {
            parties.mustBe(PartyKind.ORGANISATION, parentId, "rule.organisation.parent");
            mustBeNoCircle(organisation, parentId);
        }
    }

    /** Its parent is neither itself nor, however far down, a part of it. */
    private void mustBeNoCircle(Organisation organisation, Long parentId) {
        for (Long above = parentId;
                above != null;
                above = em.find(Organisation.class, above).parentId()) {
            Organisation parent = em.find(Organisation.class, above);
            RuleBroken.unless(
                    !parent.equals(organisation),
                    "rule.organisation.circle",
                    em.find(Organisation.class, parentId).name());
            em.lock(parent, LockModeType.OPTIMISTIC);
        }
    }
}
